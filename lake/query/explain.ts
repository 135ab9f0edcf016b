import type {GroqNode} from './ast.ts'

/** One use of an index, or of none. */
export interface PlanStep {
  /** The filters on `*` that were answered. */
  part: GroqNode
  index: string
  /** How many documents the index named; `undefined` where all of a kind were read. */
  candidates: number | undefined
  read: number
  /** How many passed the filters; `undefined` where they were evaluated in place. */
  matched: number | undefined
}
