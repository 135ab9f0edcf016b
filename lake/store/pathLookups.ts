import type {OrderedRow, PathValue} from './rows.ts'

/** Documents found by the values at their paths, for each dataset. */
export interface PathLookups {
  /** As `Rows.idsWhere`. */
  idsWhere(
    dataset: string,
    type: string,
    equals: readonly PathValue[],
  ): readonly string[] | undefined
  /** As `Rows.inOrder`. */
  inOrder(
    dataset: string,
    type: string,
    equals: readonly PathValue[],
    by: {path: string; descending: boolean},
  ): Iterable<OrderedRow> | undefined
}
