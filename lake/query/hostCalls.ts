import type {GroqNode} from './ast.ts'

/**
 * Lets a query call back into the lake. groq-js has no way to add a function, but it hands every
 * `->` to the `dereference` callback: a call is a reference whose id names the function and
 * carries one string.
 */
export interface HostCalls {
  /** A node whose value is `answer(text)`; null where `text` does not evaluate to a string. */
  node(text: GroqNode, answer: (text: string) => unknown): GroqNode
  /** The answer of a call; `undefined` for an ordinary reference. */
  answer(id: string): {value: unknown} | undefined
}

const marker = '\u0000call:'

export function createHostCalls(): HostCalls {
  const functions: ((text: string) => unknown)[] = []
  return {
    node(text, answer) {
      const prefix = `${marker}${functions.push(answer) - 1}:`
      const id = {type: 'OpCall', op: '+', left: valueNode(prefix), right: text}
      const reference = {type: 'ObjectAttributeValue', name: '_ref', value: id}
      return {type: 'Deref', base: {type: 'Object', attributes: [reference]}}
    },
    answer(id) {
      if (!id.startsWith(marker)) return undefined
      const end = id.indexOf(':', marker.length)
      const call = functions[Number(id.slice(marker.length, end))]
      return call && {value: call(id.slice(end + 1))}
    },
  }
}

export function valueNode(value: unknown): GroqNode {
  return {type: 'Value', value}
}

export function callNode(namespace: string, name: string, args: GroqNode[]): GroqNode {
  return {type: 'FuncCall', namespace, name, args}
}
