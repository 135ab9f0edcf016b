/** How far a desk's clock may run ahead of the store's, in milliseconds. */
export const clockTolerance = 5 * 60 * 1000

/** How long an entry of a review may wait for its way to the store: a day without a network. */
export const entryTolerance = 24 * 60 * 60 * 1000
