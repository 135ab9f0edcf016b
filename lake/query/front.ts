import {attributePath, isNode, ungrouped} from './ast.ts'
import type {GroqNode} from './ast.ts'
import {descendingTarget, isScore, targetBefore} from './byScore.ts'
import {keepsScored} from './scored.ts'

/** How much of a list is asked for: no more than it begins with, perhaps in an order. */
export interface Front {
  limit: number
  order: {path: string; descending: boolean} | undefined
  /** Instead of an order: by this of the rows, which is their score, or by the score of documents. */
  byScore?: GroqNode | 'documents'
}

/** What of its base a node needs, where only `front` of the node itself is needed. */
export function frontOfBase(node: GroqNode, front: Front | undefined): Front | undefined {
  switch (node.type) {
    case 'Slice':
      return sliceFront(node)
    case 'AccessElement':
      return frontUpTo(Number(node.index) + 1)
    case 'Group':
    case 'ArrayCoerce':
      return front
    case 'Filter':
      return isNode(front?.byScore) && keepsScored(node) ? front : undefined
    case 'Map':
      if (isNode(front?.byScore)) return scoredBefore(front, targetBefore(node.expr, front.byScore))
      return front?.order ? throughProjection(node.expr, front, front.order) : front
    case 'PipeFuncCall':
      if (node.name === 'score' && isNode(front?.byScore) && isScore(front.byScore)) {
        return {limit: front.limit, order: undefined, byScore: 'documents'}
      }
      if (node.name !== 'order' || !front || front.order || front.byScore) return undefined
      return orderedFront(node, front) ?? scoredBefore(front, descendingTarget(node))
    default:
      return undefined
  }
}

function scoredBefore({limit}: Front, target: GroqNode | undefined): Front | undefined {
  return target && {limit, order: undefined, byScore: target}
}

function sliceFront({left, right, isInclusive}: GroqNode): Front | undefined {
  if (Number(left) < 0 || Number(right) < 0) return undefined
  return frontUpTo(isInclusive === true ? Number(right) + 1 : Number(right))
}

function frontUpTo(limit: number): Front | undefined {
  return Number.isInteger(limit) && limit > 0 ? {limit, order: undefined} : undefined
}

/** Values that documents only have once they are shown or scored. */
const madeUp = new Set(['_id', '_originalId', '_score'])

function orderedFront({args}: GroqNode, {limit}: Front): Front | undefined {
  const first: unknown = Array.isArray(args) ? args[0] : undefined
  if (!isNode(first)) return undefined
  const descending = first.type === 'Desc'
  const path = attributePath(descending || first.type === 'Asc' ? first.base : first)
  if (path === '_id' && !descending) return {limit, order: undefined}
  return path === undefined || madeUp.has(path) ? undefined : {limit, order: {path, descending}}
}

/** The order of projected rows as an order of the documents, where a projection keeps the path. */
function throughProjection(
  expr: unknown,
  {limit}: Front,
  {path, descending}: {path: string; descending: boolean},
): Front | undefined {
  const projection = ungrouped(expr)
  if (projection?.type !== 'Projection' || !isNode(projection.expr)) return undefined
  if (!isNode(projection.base) || projection.base.type !== 'This') return undefined
  const [name = '', ...rest] = path.split('.')
  const source = sourceOf(name, projection.expr)
  if (source === undefined) return undefined
  const whole = [source, ...rest].join('.')
  return madeUp.has(whole) ? undefined : {limit, order: {path: whole, descending}}
}

/** The path that an object takes an attribute from. */
function sourceOf(name: string, object: GroqNode): string | undefined {
  let source: string | undefined
  const attributes = Array.isArray(object.attributes) ? object.attributes.filter(isNode) : []
  for (const attribute of attributes) {
    if (attribute.type === 'ObjectAttributeValue') {
      if (attribute.name === name) source = attributePath(attribute.value)
    } else if (attribute.type === 'ObjectSplat' && isThis(attribute.value)) source = name
    else return undefined
  }
  return source
}

function isThis(node: unknown): boolean {
  return isNode(node) && node.type === 'This'
}
