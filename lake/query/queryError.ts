import {LakeError} from '../types.ts'
import {OverBudget} from './budget.ts'
import {findFault} from './faults/findFault.ts'
import type {FoundFault} from './faults/findFault.ts'

/**
 * The LakeError (400 `queryParseError`) for what groq-js or the planner threw over a query, with
 * the hosted lake's words and place where the form of the query is at fault. What is no fault of
 * the query is returned as it came.
 */
export function queryError(
  query: string,
  params: Readonly<Record<string, unknown>>,
  error: unknown,
): unknown {
  if (error instanceof LakeError || error instanceof OverBudget) return error
  const {message, start, end} = findFault(query, params) ?? mentioned(query, error)
  return new LakeError(400, 'queryParseError', message, {query, start, end})
}

/** The function that a message names, where the query calls it; otherwise all of the query. */
function mentioned(query: string, error: unknown): FoundFault {
  const message = error instanceof Error ? error.message : String(error)
  const name = message.match(/(?:function|namespace):? (\w+)/)?.[1]
  const call = name === undefined ? undefined : new RegExp(`\\b${name}\\b`).exec(query)
  const start = call?.index ?? 0
  return {message, start, end: call ? start + call[0].length : query.length}
}
