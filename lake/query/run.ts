import type {GroqNode} from './ast.ts'
import type {PlanStep} from './explain.ts'
import type {View} from './view.ts'

/** One evaluation of a plan: what it reads, and what it has found out so far. */
export interface Run {
  view: View
  params: Readonly<Record<string, unknown>>
  /** The value of a node outside every scope, with groq-js' own dates and paths in it. */
  evaluate(node: GroqNode): unknown
  /** What is worked out once an evaluation, however often it is asked for. */
  once<Result>(key: object, make: () => Result): Result
  /** Told of every use of an index, where somebody asked for an explanation. */
  explain: ((step: PlanStep) => void) | undefined
}
