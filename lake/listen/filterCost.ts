import {isNode, partsOf, someNode} from '../query/ast.ts'
import type {GroqNode} from '../query/ast.ts'
import {looksSmall} from '../query/looksSmall.ts'
import {isPerItem} from '../query/scopes.ts'

/**
 * What bounds the cost of a filter for one document, told from its text: the document's size
 * (`plain`), the documents that it reads, which are counted (`reads`), or nothing but time
 * (`loops`: a list for each item of a list). `both` can be bounded by neither.
 */
export type FilterCost = 'plain' | 'reads' | 'loops' | 'both'

export function filterCost(filter: GroqNode, params: Record<string, unknown>): FilterCost {
  const isLooping = !looksSmall(filter, params) || someNode(filter, loops)
  if (!someNode(filter, reads)) return isLooping ? 'loops' : 'plain'
  return isLooping ? 'both' : 'reads'
}

function reads({type, namespace}: GroqNode): boolean {
  return type === 'Everything' || type === 'Deref' || namespace === 'documents'
}

function loops(node: GroqNode): boolean {
  const {type, op, right, base} = node
  if (type === 'OpCall' && op === 'match') return !isGiven(right)
  if (isNode(base) && someNode(base, reads)) return false
  return partsOf(node).some((part) => isPerItem(node, part) && someNode(part, isParent))
}

const isParent = ({type}: GroqNode): boolean => type === 'Parent'

const isGiven = (node: unknown): boolean =>
  isNode(node) && (node.type === 'Value' || node.type === 'Parameter')
