import {attributePath, isNode, ungrouped} from './ast.ts'
import type {GroqNode} from './ast.ts'

/** What rows are ordered by where that is one thing, the highest first; it may be their score. */
export function descendingTarget({args}: GroqNode): GroqNode | undefined {
  const [first, ...others] = Array.isArray(args) ? args : []
  if (others.length > 0 || !isNode(first) || first.type !== 'Desc') return undefined
  return ungrouped(first.base)
}

/** What a target is of the rows that a projection was made from; `undefined` where that is not plain. */
export function targetBefore(projection: unknown, target: GroqNode): GroqNode | undefined {
  const node = ungrouped(projection)
  if (node?.type !== 'Projection' || !isNode(node.base) || node.base.type !== 'This')
    return undefined
  if (target.type === 'AccessElement' && isNode(target.base)) {
    const list = ungrouped(valueIn(node.expr, target.base))
    const elements = list?.type === 'Array' && Array.isArray(list.elements) ? list.elements : []
    const element: unknown = elements[Number(target.index)]
    const isPlain = elements.every((each) => isNode(each) && each.isSplat !== true)
    return isPlain && isNode(element) ? ungrouped(element.value) : undefined
  }
  return ungrouped(valueIn(node.expr, target))
}

export const isScore = (node: GroqNode): boolean => attributePath(node) === '_score'

/** The value that an object of attributes alone has for an attribute. */
function valueIn(object: unknown, attribute: GroqNode): unknown {
  const attributes = isNode(object) && Array.isArray(object.attributes) ? object.attributes : []
  const isPlain = attributes.every((each) => isNode(each) && each.type === 'ObjectAttributeValue')
  const name = attributePath(attribute)
  if (!isPlain || name === undefined) return undefined
  return attributes.findLast((each) => each.name === name)?.value
}
