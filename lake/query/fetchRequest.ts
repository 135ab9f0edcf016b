/** A query as other rooms and the routes hand it in. */
export interface FetchRequest {
  query: string
  params?: Record<string, unknown> | undefined
  /** `raw`, `published`, `drafts`, `previewDrafts` or a stack, as a list or parted by commas. */
  perspective?: string | readonly string[] | undefined
  /** Decides the perspective where none is given; the newest behaviour without one. */
  apiVersion?: string | undefined
  /** The text of the answer is then an object of `result` and `explain` (`explain.ts`). */
  explain?: boolean | undefined
}
