import {toJS} from 'groq-js'
import type {GroqNode} from './ast.ts'
import {createMeter} from './budget.ts'
import type {Budget} from './budget.ts'
import {evaluatePlan} from './evaluateGroq.ts'
import type {GroqRequest} from './evaluateGroq.ts'
import {planOf} from './plan.ts'
import {queryError} from './queryError.ts'
import {rowsOf} from './rowsOf.ts'
import {createView} from './view.ts'

/** A name that no parameter of a query can have. */
const documentsName = '@'

/**
 * Plans a tree over documents that are handed in, to be evaluated again and again. What `->` and
 * sub-queries see is the source. The parameters are part of the tree. Throws 400 `queryParseError`,
 * and `OverBudget` where one evaluation asks for more than `budget`.
 */
export function evaluateOver(
  {query, source, params, ...rest}: Omit<GroqRequest, 'now'>,
  treeOver: (documents: GroqNode) => GroqNode,
): (documents: readonly unknown[], now: Date, budget?: Budget) => unknown {
  const attempt = <Result>(step: () => Result): Result => {
    try {
      return step()
    } catch (error) {
      throw queryError(query, params, error)
    }
  }
  const plan = attempt(() => planOf(treeOver({type: 'Parameter', name: documentsName})))
  const missing = plan.parameters.find((name) => name !== documentsName)
  if (missing !== undefined) {
    throw queryError(query, params, new Error(`param $${missing} referenced, but not provided`))
  }
  const rows = rowsOf(source)
  return (documents, now, budget) =>
    attempt(() => {
      const meter = createMeter(budget)
      const view = createView({rows, perspective: 'raw', readable: 'all', meter})
      const given = {[documentsName]: documents}
      return toJS(evaluatePlan(plan, {...rest, params: given, view, now}))
    })
}
