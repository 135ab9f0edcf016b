import type {GroqNode} from '../query/ast.ts'
import {isNode, parseGroq} from '../query/ast.ts'
import {evaluateOver} from '../query/evaluateOver.ts'
import type {DocumentSource} from '../store/documentSource.ts'
import {LakeError} from '../types.ts'
import type {Identity, LakeDocument} from '../types.ts'

export interface FilterOptions {
  query: string
  params: Record<string, unknown>
  /** What `->` and sub-queries see. */
  source: DocumentSource
  dataset: string
  identity: Identity | undefined
  now: () => Date
}

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
 * passed over. Throws 400 `queryParseError` for a query that is no filter.
 */
export function createFilter(options: FilterOptions): (document: LakeDocument) => boolean {
  const {now, query, params, ...request} = options
  const filters = filterChain(parseGroq(query, params), query)
  if (filters.length === 0) return () => true
  const rowsOver = evaluateOver({query, params, ...request}, (documents) =>
    filters.reduce((base, expr) => ({type: 'Filter', base, expr}), documents),
  )
  return (document) => {
    const rows = rowsOver([document], now())
    return Array.isArray(rows) && rows.length > 0
  }
}

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
