import {isNode, mapParts, partsOf} from './ast.ts'
import type {GroqNode} from './ast.ts'

/**
 * Where `@` and `^` point. groq-js enters a scope for each item of a filter, projection, order or
 * score; the scope of a map over `[]` is hidden: a scope entered from it takes its place.
 */
interface Place {
  depth: number
  hidden: boolean
}

const start: Place = {depth: 0, hidden: false}

function nested({depth, hidden}: Place): Place {
  return {depth: hidden ? depth : depth + 1, hidden: false}
}

const perItem = new Set(['Filter', 'Projection'])
const hiddenPerItem = new Set(['Map', 'FlatMap'])

/** Whether a part of a node is evaluated once for each item of its base. */
export function isPerItem(node: GroqNode, part: unknown): boolean {
  if (perItem.has(node.type) || hiddenPerItem.has(node.type)) return part === node.expr
  return node.type === 'PipeFuncCall' && part !== node.base
}

function placeOf(node: GroqNode, part: GroqNode, place: Place): Place {
  if (!isPerItem(node, part)) return place
  const inner = nested(place)
  return hiddenPerItem.has(node.type) ? {...inner, hidden: true} : inner
}

/** Functions that look at `@` without naming it. */
const looksAtThis = new Set([
  'global references',
  'sanity versionOf',
  'sanity partOfRelease',
  'documents incomingRefCount',
  'documents incomingGlobalDocumentReferenceCount',
])

function usesThis(node: GroqNode): boolean {
  if (node.type === 'This') return true
  if (node.type === 'AccessAttribute') return node.base === undefined
  return (
    node.type === 'FuncCall' && looksAtThis.has(`${String(node.namespace)} ${String(node.name)}`)
  )
}

/** Whether a node's value depends on the `@` or `^` of where it stands. */
export function dependsOnScope(node: GroqNode, place: Place = start): boolean {
  if (node.type === 'Parent') return Number(node.n) >= place.depth
  if (usesThis(node) && place.depth === 0) return true
  if (node.type.startsWith('Selector') || node.type === 'Context') return true
  return partsOf(node).some((part) => dependsOnScope(part, placeOf(node, part, place)))
}

/**
 * A node from inside a filter as it reads one scope further out, where the filter is entered;
 * `undefined` where it depends on the item of the filter.
 */
export function liftedOut(node: GroqNode, place: Place = start): GroqNode | undefined {
  if (node.type.startsWith('Selector') || node.type === 'Context') return undefined
  if (usesThis(node) && place.depth === 0) return undefined
  if (node.type === 'Parent') return liftedParent(node, place)
  let isWhole = true
  const lifted = mapParts(node, (part) => {
    const inner = liftedOut(part, placeOf(node, part, place))
    isWhole &&= inner !== undefined
    return inner ?? part
  })
  return isWhole ? lifted : undefined
}

function liftedParent(node: GroqNode, {depth}: Place): GroqNode | undefined {
  const levels = Number(node.n)
  if (levels < depth) return node
  if (levels === depth) return undefined
  return levels === 1 ? {type: 'This'} : {type: 'Parent', n: levels - 1}
}

/** The filters on `*`, innermost first; `undefined` where a node is something else. */
export function filterChain(node: GroqNode): GroqNode[] | undefined {
  if (node.type === 'Everything') return []
  if (node.type !== 'Filter' || !isNode(node.base) || !isNode(node.expr)) return undefined
  const inner = filterChain(node.base)
  return inner && [...inner, node.expr]
}
