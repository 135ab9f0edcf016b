import {isNode} from './ast.ts'
import type {GroqNode} from './ast.ts'
import {callNode, plusNode, valueNode} from './hostCalls.ts'
import type {Run} from './run.ts'
import {dependsOnScope} from './scopes.ts'

/**
 * What a constraint compares with, as a node outside the filter. One that depends on the document
 * around the filter (`^._id`) arrives with the call, in its slot.
 */
export interface Operand {
  node: GroqNode
  slot: number | undefined
}

/** The value of an operand that could not be told, or that no index knows. */
export const unknownValue = Symbol('unknown')

const betweenItems = '\u0000\u0001\u0000'
const betweenSlots = '\u0000\u0002\u0000'

/** Collects the operands of one filter. */
export function createOperands() {
  const slots: GroqNode[] = []
  return {
    slots,
    operand(node: GroqNode): Operand {
      if (!dependsOnScope(node)) return {node, slot: undefined}
      return {node, slot: slots.push(node) - 1}
    },
  }
}

/** One string that carries the values of all slots. */
export function encoded(slots: readonly GroqNode[]): GroqNode | undefined {
  if (slots.length === 0) return undefined
  return slots
    .map(encodedSlot)
    .reduce((text, slot) => plusNode(plusNode(text, valueNode(betweenSlots)), slot))
}

function selectNode(condition: GroqNode, value: GroqNode, fallback: GroqNode): GroqNode {
  return {type: 'Select', alternatives: [{type: 'SelectAlternative', condition, value}], fallback}
}

function encodedSlot(node: GroqNode): GroqNode {
  const items = callNode('array', 'join', [
    callNode('array', 'compact', [node]),
    valueNode(betweenItems),
  ])
  return callNode('global', 'coalesce', [
    plusNode(valueNode('s'), node),
    plusNode(valueNode('n'), callNode('global', 'string', [node])),
    plusNode(valueNode('a'), items),
    selectNode(callNode('global', 'defined', [node]), valueNode('?'), valueNode('0')),
  ])
}

/** The values of the slots; `undefined` where they can not be told apart. */
export function decoded(text: string, slots: number): unknown[] | undefined {
  if (slots === 0) return []
  const parts = text.split(betweenSlots)
  return parts.length === slots ? parts.map(decodedSlot) : undefined
}

function decodedSlot(text: string): unknown {
  const rest = text.slice(1)
  if (text.startsWith('s')) return rest
  if (text.startsWith('a')) return rest === '' ? [] : rest.split(betweenItems)
  if (text === '0') return null
  const number = text.startsWith('n') ? Number(rest) : Number.NaN
  return Number.isNaN(number) ? unknownValue : number
}

/** The value of an operand now. `carried` holds those of the slots. */
export function valueOf(
  {node, slot}: Operand,
  run: Run,
  carried: readonly unknown[] | undefined,
): unknown {
  if (slot !== undefined) return carried ? carried[slot] : unknownValue
  if (node.type === 'Value') return node.value
  if (node.type === 'Parameter') return run.params[String(node.name)]
  return run.once(node, () => run.evaluate(node))
}

/** Whether a slot's list may have lost the kinds of its items on the way. */
export function isCarried({slot}: Operand): boolean {
  return slot !== undefined
}

/** The node of a list written out, `[a, b]`, item by item; `undefined` for any other node. */
export function listedItems(node: GroqNode): GroqNode[] | undefined {
  if (node.type !== 'Array' || !Array.isArray(node.elements)) return undefined
  const items: GroqNode[] = []
  for (const element of node.elements) {
    if (!isNode(element) || element.isSplat === true || !isNode(element.value)) return undefined
    items.push(element.value)
  }
  return items
}
