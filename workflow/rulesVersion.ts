/** Stamped on every sign-off and receipt. Change it whenever a rule of the gate changes. */
export const rulesVersion = '2026-11.4'
