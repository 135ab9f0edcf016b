import type {LakeDocument} from '../types.ts'

/** A value at a path of attributes, `slug.current`; never inside an array. */
export interface PathValue {
  path: string
  value: string | number
}

/** A document's place in an ordered walk. `null` where it has no string, number or boolean there. */
export interface OrderedRow {
  id: string
  key: string | number | boolean | null
}

/** One dataset as it is stored: documents by raw id, and what the indexes know of them. */
export interface Rows {
  get(id: string): LakeDocument | undefined
  /** How many documents there are, of one type where it is given. */
  count(type?: string): number
  /** All raw ids, sorted. */
  ids(): readonly string[]
  /** Raw ids of one type, sorted. */
  idsOfType(type: string): readonly string[]
  /** Ids of the documents (of a type, where one is given) that hold a reference to `id`, weak ones included, sorted. */
  idsReferencing(id: string, type?: string): readonly string[]
  /** Every document by `_id`, one after the other: cheaper than `get` where they are not in memory. */
  scan(type?: string): Iterable<LakeDocument>
  /**
   * Ids of the documents of `type` for which every `path == value` may hold, sorted: perhaps too
   * many, never too few. `undefined` where no index answers, or not yet.
   */
  idsWhere(type: string, equals: readonly PathValue[]): readonly string[] | undefined
  /**
   * As `idsWhere`, in the order of one path as GROQ's `order()` has it: numbers, strings, booleans,
   * then the rest (`null`); the other way round where descending; equal keys by ascending id. Read
   * as far as the caller goes. `undefined` where no index answers, or not yet.
   */
  inOrder(
    type: string,
    equals: readonly PathValue[],
    by: {path: string; descending: boolean},
  ): Iterable<OrderedRow> | undefined
}
