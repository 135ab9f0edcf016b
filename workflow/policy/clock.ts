/** How far a desk's clock may run ahead of the store's, in milliseconds. */
export const clockTolerance = 5 * 60 * 1000
