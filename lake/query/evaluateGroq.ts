import {evaluate, evaluateSync, toJS} from 'groq-js'
import type {DocumentSource} from '../store/documentSource.ts'
import type {Identity} from '../types.ts'
import {parseGroq, queryError} from './ast.ts'
import type {GroqNode} from './ast.ts'
import {corrected} from './corrections.ts'
import {createHostCalls} from './hostCalls.ts'
import {withCandidates} from './narrow.ts'
import {withTextQueries} from './textQuery.ts'

export interface GroqRequest {
  query: string
  params: Record<string, unknown>
  /** What `*` and `->` see. */
  source: DocumentSource
  dataset: string
  identity: Identity | undefined
  now: Date
}

/** Evaluates a query to plain JSON. Throws 400 `queryParseError`. */
export async function evaluateGroq(request: GroqRequest): Promise<unknown> {
  try {
    return evaluateGroqNow(request)
  } catch (error) {
    if (!needsPromises(error)) throw error
  }
  try {
    const {tree, options} = prepare(request, parseGroq(request.query, request.params))
    const value = await evaluate(tree, options)
    return plain(await value.get())
  } catch (error) {
    throw queryError(request.query, error)
  }
}

/** As `evaluateGroq`, in one turn, without the functions that groq-js evaluates in steps (`diff::`). */
export function evaluateGroqNow(request: GroqRequest): unknown {
  return evaluateTree(request, parseGroq(request.query, request.params))
}

/** Evaluates a parsed query in one turn. */
export function evaluateTree(request: GroqRequest, parsed: GroqNode): unknown {
  try {
    const {tree, options} = prepare(request, parsed)
    return plain(toJS(evaluateSync(tree, options)))
  } catch (error) {
    throw needsPromises(error) ? error : queryError(request.query, error)
  }
}

function prepare({source, params, dataset, identity, now}: GroqRequest, parsed: GroqNode) {
  const calls = createHostCalls()
  const tree = withCandidates(withTextQueries(corrected(parsed), source, calls), source, calls)
  const options = {
    params,
    dataset: [],
    timestamp: now,
    identity: identity?.id ?? '<anonymous>',
    sanity: {projectId: 'embedded', dataset},
    dereference({_ref}: {_ref: string}): unknown {
      const call = calls.answer(_ref)
      return call ? call.value : source.get(_ref)
    },
  }
  return {tree, options}
}

function needsPromises(error: unknown): boolean {
  return error instanceof Error && /executeSync not supported|evaluat?eSync/.test(error.message)
}

function plain(value: unknown): unknown {
  return value === undefined ? null : value
}
