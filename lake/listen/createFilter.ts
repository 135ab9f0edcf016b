import type {GroqNode} from '../query/ast.ts'
import {isNode, parseGroq} from '../query/ast.ts'
import {OverBudget} from '../query/budget.ts'
import {evaluateOver} from '../query/evaluateOver.ts'
import {OutOfTime, withinTime} from '../query/withinTime.ts'
import type {DocumentSource} from '../store/documentSource.ts'
import {LakeError} from '../types.ts'
import type {Identity, LakeDocument} from '../types.ts'
import {filterCost} from './filterCost.ts'

export interface FilterOptions {
  query: string
  params: Record<string, unknown>
  /** What `->` and sub-queries see. */
  source: DocumentSource
  dataset: string
  identity: Identity | undefined
  now: () => Date
}

export type Filter = (document: LakeDocument) => boolean

/** What a filter that is no plain look at a document may take, besides a part for each change. */
const milliseconds = 100
const millisecondsAChange = 2
const budget = {documents: 2000, ids: 50_000}

/** Steps after a filter that choose or shape rows, not documents: a listener passes over them. */
const shapes = new Set([
  'Projection',
  'Map',
  'FlatMap',
  'ArrayCoerce',
  'Slice',
  'PipeFuncCall',
  'Group',
])

/**
 * Reads the filter of a listener's query, `*[…]`. Projections, orders and slices around it are
 * passed over. The result gives the filter for so many changes, which share a limit of time.
 * Throws 400 `queryParseError` for a query that is no filter, and `listenFilterError`, there or
 * while it filters, for one that takes too much.
 */
export function createFilter(options: FilterOptions): (changes: number) => Filter {
  const {now, query, params, ...request} = options
  const filters = filterChain(parseGroq(query, params), query)
  if (filters.length === 0) return () => () => true
  const costs = new Set(filters.map((filter) => filterCost(filter, params)))
  const isReading = costs.has('reads')
  const isLooping = costs.has('loops')
  if (costs.has('both') || (isReading && isLooping)) throw tooCostly()
  const rowsOver = evaluateOver({query, params, ...request}, (documents) =>
    filters.reduce((base, expr) => ({type: 'Filter', base, expr}), documents),
  )

  function passes(document: LakeDocument, end: number): boolean {
    const left = Math.ceil(end - performance.now())
    if (left <= 0) throw tooCostly()
    const rows = isLooping
      ? withinTime(left, () => rowsOver([document], now()))
      : rowsOver([document], now(), isReading ? {...budget, milliseconds: left} : undefined)
    return Array.isArray(rows) && rows.length > 0
  }

  return (changes) => {
    const end = isReading || isLooping ? performance.now() + allowed(changes) : Infinity
    return (document) => {
      try {
        return passes(document, end)
      } catch (error) {
        if (error instanceof OverBudget || error instanceof OutOfTime) throw tooCostly()
        throw error
      }
    }
  }
}

const allowed = (changes: number): number => milliseconds + millisecondsAChange * changes

const tooCostly = (): LakeError =>
  new LakeError(
    400,
    'listenFilterError',
    'This filter takes too long to be asked at every change. Listen to a type or to ids, and query for the rest.',
  )

/** The expressions of the filters on `*`, innermost first. */
function filterChain(node: GroqNode, query: string): GroqNode[] {
  if (node.type === 'Everything') return []
  if (node.type === 'Filter' && isNode(node.base) && isNode(node.expr)) {
    return [...filterChain(node.base, query), node.expr]
  }
  if (shapes.has(node.type) && isNode(node.base)) return filterChain(node.base, query)
  throw new LakeError(400, 'queryParseError', 'A listener takes a filter: *[…]', {
    query,
    start: 0,
    end: query.length,
  })
}
