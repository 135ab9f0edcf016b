/** Time and ids come from outside. */
export interface Clock {
  now: () => Date
  /** Unique in the dataset, fit for a document id. */
  newId: () => string
}
