import {isNode} from './ast.ts'
import type {GroqNode} from './ast.ts'

/** What a filter says about the documents it lets through, in a form an index answers. */
export interface Constraint {
  by: 'id' | 'type' | 'reference'
  /** Known values, or a node that gives one string when the filter is entered. */
  values: string[] | GroqNode
}

const strength = {id: 0, reference: 1, type: 2}

/** The strongest constraint among a filter's conjuncts; `undefined` where none is known. */
export function strongestConstraint(filter: GroqNode): Constraint | undefined {
  return conjuncts(filter)
    .flatMap((node) => constraintOf(node) ?? [])
    .sort((a, b) => strength[a.by] - strength[b.by])[0]
}

function conjuncts(node: GroqNode): GroqNode[] {
  if (node.type === 'Group' && isNode(node.base)) return conjuncts(node.base)
  if (node.type === 'And' && isNode(node.left) && isNode(node.right)) {
    return [...conjuncts(node.left), ...conjuncts(node.right)]
  }
  return [node]
}

function constraintOf(node: GroqNode): Constraint | undefined {
  if (node.type === 'FuncCall' && node.namespace === 'global' && node.name === 'references') {
    const args = Array.isArray(node.args) ? node.args : []
    const values = args.length === 1 ? valuesOf(args[0]) : undefined
    return values && {by: 'reference', values}
  }
  if (node.type !== 'OpCall') return undefined
  const {op, left, right} = node
  if (op === '==') return equality(left, right) ?? equality(right, left)
  if (op === 'in') return membership(left, right)
  return undefined
}

function equality(attribute: unknown, value: unknown): Constraint | undefined {
  const by = indexedAttribute(attribute)
  if (!by) return undefined
  const values = isNode(value) && value.type === 'Array' ? undefined : valuesOf(value)
  return values && {by, values}
}

function membership(attribute: unknown, value: unknown): Constraint | undefined {
  const by = indexedAttribute(attribute)
  const values = by && valuesOf(value)
  return by && Array.isArray(values) ? {by, values} : undefined
}

function indexedAttribute(node: unknown): 'id' | 'type' | undefined {
  if (!isNode(node) || node.type !== 'AccessAttribute') return undefined
  if (isNode(node.base) && node.base.type !== 'This') return undefined
  if (node.name === '_id') return 'id'
  return node.name === '_type' ? 'type' : undefined
}

function valuesOf(node: unknown): string[] | GroqNode | undefined {
  if (!isNode(node)) return undefined
  if (node.type === 'Group') return valuesOf(node.base)
  if (node.type === 'Value') {
    if (typeof node.value === 'string') return [node.value]
    return Array.isArray(node.value) ? node.value.filter((item) => typeof item === 'string') : []
  }
  if (node.type === 'Array' && Array.isArray(node.elements)) return literalElements(node.elements)
  return outsideFilter(node)
}

function literalElements(elements: unknown[]): string[] | undefined {
  const values: string[] = []
  for (const element of elements) {
    if (!isNode(element) || element.isSplat === true) return undefined
    if (!isNode(element.value) || element.value.type !== 'Value') return undefined
    if (typeof element.value.value === 'string') values.push(element.value.value)
  }
  return values
}

/** `^.a.b` as it reads one scope further out, where the filter is entered. */
function outsideFilter(node: GroqNode): GroqNode | undefined {
  if (node.type === 'Parent' && typeof node.n === 'number') {
    return node.n === 1 ? {type: 'This'} : {type: 'Parent', n: node.n - 1}
  }
  if (node.type !== 'AccessAttribute' || !isNode(node.base)) return undefined
  const base = outsideFilter(node.base)
  return base && {...node, base}
}
