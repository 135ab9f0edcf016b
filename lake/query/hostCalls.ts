import type {GroqNode} from './ast.ts'
import type {Run} from './run.ts'

/** What the lake answers in the middle of an evaluation. `text` is '' where the call carries none. */
export type HostCall = (run: Run, text: string) => unknown

/**
 * Lets a query call back into the lake. groq-js has no way to add a function, but it hands every
 * `->` to the `dereference` callback: a call is a reference whose id names the function and
 * carries one string.
 */
export interface HostCalls {
  /** A node whose value is the answer; null where `text` does not evaluate to a string. */
  node(answer: HostCall, text?: GroqNode): GroqNode
  all: readonly HostCall[]
}

const marker = '\u0000'

export function createHostCalls(): HostCalls {
  const all: HostCall[] = []
  return {
    all,
    node(answer, text) {
      const prefix = valueNode(`${marker}${all.push(answer) - 1}:`)
      const id = text ? {type: 'OpCall', op: '+', left: prefix, right: text} : prefix
      const reference = {type: 'ObjectAttributeValue', name: '_ref', value: id}
      return {type: 'Deref', base: {type: 'Object', attributes: [reference]}}
    },
  }
}

export function isHostCall(id: string): boolean {
  return id.startsWith(marker)
}

export function answerHostCall(calls: readonly HostCall[], run: Run, id: string): unknown {
  const end = id.indexOf(':')
  return calls[Number(id.slice(marker.length, end))]?.(run, id.slice(end + 1))
}

export function valueNode(value: unknown): GroqNode {
  return {type: 'Value', value}
}

export function callNode(namespace: string, name: string, args: GroqNode[]): GroqNode {
  return {type: 'FuncCall', namespace, name, args}
}

export function plusNode(left: GroqNode, right: GroqNode): GroqNode {
  return {type: 'OpCall', op: '+', left, right}
}
