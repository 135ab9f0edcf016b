import type {DocumentSource} from '../store/documentSource.ts'
import {documentsOf} from '../store/documentSource.ts'
import type {LakeDocument} from '../types.ts'
import {isNode, mapNodes} from './ast.ts'
import type {GroqNode} from './ast.ts'
import {strongestConstraint} from './constraint.ts'
import type {Constraint} from './constraint.ts'
import {callNode, valueNode} from './hostCalls.ts'
import type {HostCalls} from './hostCalls.ts'

/**
 * Replaces `*` by what the indexes say can match. Every filter stays in place, so that more
 * candidates than needed never change a result; they keep the order of `_id`.
 */
export function withCandidates(tree: GroqNode, source: DocumentSource, calls: HostCalls): GroqNode {
  const narrowed = mapNodes(tree, (node) => {
    if (node.type !== 'Filter' || !isEverything(node.base) || !isNode(node.expr)) return node
    const constraint = strongestConstraint(node.expr)
    return constraint ? {...node, base: candidatesNode(constraint, source, calls)} : node
  })
  let all: LakeDocument[] | undefined
  const everything = () => (all ??= documentsOf(source, source.ids()))
  return mapNodes(narrowed, (node) =>
    node.type === 'Everything' ? calls.node(valueNode(''), everything) : node,
  )
}

function isEverything(node: unknown): boolean {
  return isNode(node) && node.type === 'Everything'
}

function candidatesNode(
  {by, values}: Constraint,
  source: DocumentSource,
  calls: HostCalls,
): GroqNode {
  const read = (wanted: readonly string[]) => documentsOf(source, idsOf(by, wanted, source))
  if (Array.isArray(values)) return calls.node(valueNode(''), () => read(values))
  const correlated = calls.node(values, (value) => read([value]))
  return callNode('global', 'coalesce', [correlated, {type: 'Everything'}])
}

function idsOf(
  by: Constraint['by'],
  values: readonly string[],
  source: DocumentSource,
): readonly string[] {
  const lists = values.map((value) => {
    if (by === 'id') return [value]
    return by === 'type' ? source.idsOfType(value) : source.idsReferencing(value)
  })
  const [only, ...others] = lists
  if (only && others.length === 0) return only
  return [...new Set(lists.flat())].sort()
}
