import {isNode, mapNodes} from './ast.ts'
import type {GroqNode} from './ast.ts'
import {callNode, valueNode} from './hostCalls.ts'
import type {HostCalls} from './hostCalls.ts'
import type {Run} from './run.ts'

/**
 * The functions of the namespace `documents`, which groq-js does not have. `get()` follows a
 * reference as `->` does. References from other datasets do not exist here: their count is 0.
 * Source: https://www.sanity.io/docs/specifications/groq-functions
 */
export function withDocumentCalls(tree: GroqNode, calls: HostCalls): GroqNode {
  return mapNodes(tree, (node) => {
    if (node.type !== 'FuncCall' || node.namespace !== 'documents') return node
    const args = Array.isArray(node.args) ? node.args.filter(isNode) : []
    const [reference] = args
    if (node.name === 'get') {
      if (!reference || args.length > 1) throw new Error(wrongCount('get', 1, args.length))
      return {type: 'Deref', base: reference}
    }
    const name = String(node.name)
    if (args.length > 0) throw new Error(wrongCount(name, 0, args.length))
    const id = {type: 'AccessAttribute', name: '_id'}
    const count = calls.node(name === 'incomingRefCount' ? incomingCount : () => 0, id)
    return callNode('global', 'coalesce', [count, valueNode(null)])
  })
}

function wrongCount(name: string, expected: number, given: number): string {
  return `Incorrect number of arguments to function ${name}(). Expected ${expected}, got ${given}.`
}

/** How many documents hold a reference to this one. */
function incomingCount({view}: Run, id: string): number {
  const holders = view.rows.idsReferencing(id)
  view.meter.listed(holders.length)
  if (view.isById) return view.shownIds(holders).length
  return holders.filter((holder) => view.shown(holder) !== undefined).length
}
