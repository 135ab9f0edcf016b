import {attributePath, isNode, mapParts, ungrouped} from './ast.ts'
import type {GroqNode} from './ast.ts'

/** The documents that are scored, and the conditions of which one must hold for a score above 0. */
export interface Scored {
  documents: GroqNode
  conditions: GroqNode[]
}

/**
 * Reads `… | score(a, boost(b, 2))[_score > 0]`: only documents for which `a` or `b` holds are
 * left. `undefined` for any other node.
 */
export function scoredOnly(node: GroqNode): Scored | undefined {
  if (node.type !== 'Filter' || !isNode(node.expr) || !asksScore(node.expr)) return undefined
  const pipe = ungrouped(node.base)
  const documents = pipe?.type === 'PipeFuncCall' && pipe.name === 'score' && ungrouped(pipe.base)
  if (!pipe || !documents) return undefined
  const args = Array.isArray(pipe.args) ? pipe.args.filter(isNode) : []
  return {documents, conditions: args.map(conditionOf)}
}

/** Whether a filter asks for a score above 0 and for nothing else. */
export function keepsScored({expr}: GroqNode): boolean {
  const node = ungrouped(expr)
  return node?.type === 'OpCall' && asksScore(node)
}

/** Whether a filter lets nothing through that has no score above 0. */
function asksScore(filter: GroqNode): boolean {
  const node = ungrouped(filter)
  if (!node) return false
  if (node.type === 'And')
    return [node.left, node.right].some((side) => isNode(side) && asksScore(side))
  const least = ungrouped(node.right)?.value
  return (
    node.type === 'OpCall' &&
    node.op === '>' &&
    attributePath(node.left) === '_score' &&
    typeof least === 'number' &&
    least >= 0
  )
}

/** What must hold for a part of a score to be above 0. */
function conditionOf(scored: GroqNode): GroqNode {
  const node = ungrouped(scored) ?? scored
  if (isNode(node.textQuery)) return node
  if (node.type === 'And' || node.type === 'Or') return mapParts(node, conditionOf)
  if (node.type !== 'FuncCall' || node.name !== 'boost') return node
  const [inner] = Array.isArray(node.args) ? node.args.filter(isNode) : []
  return inner ? conditionOf(inner) : node
}
