import {isNode, mapNodes} from './ast.ts'
import type {GroqNode} from './ast.ts'
import {callNode, valueNode} from './hostCalls.ts'

/**
 * Mends where groq-js 2.0 differs from the GROQ specification
 * (https://sanity-io.github.io/GROQ/draft): `path() in path()`, nulls in `array::unique()`, and
 * `score()` of something that is no array. Throws an Error for the last.
 */
export function corrected(tree: GroqNode): GroqNode {
  return mapNodes(tree, (node) => {
    switch (node.type) {
      case 'PipeFuncCall':
        if (node.name === 'score' && isNode(node.base) && node.base.type === 'AccessElement') {
          throw new Error('score() takes an array')
        }
        return node
      case 'OpCall':
        return node.op === 'in' && isPath(node.right)
          ? {...node, left: argumentOfPath(node.left) ?? node.left}
          : node
      case 'FuncCall':
        return node.namespace === 'array' && node.name === 'unique' ? uniqueNode(node) : node
      default:
        return node
    }
  })
}

function isPath(node: unknown): node is GroqNode {
  return (
    isNode(node) && node.type === 'FuncCall' && node.namespace === 'global' && node.name === 'path'
  )
}

function argumentOfPath(node: unknown): GroqNode | undefined {
  const args = isPath(node) && Array.isArray(node.args) ? node.args : []
  return args.find(isNode)
}

/** The values once each, with one null where there are any. */
function uniqueNode(node: GroqNode): GroqNode {
  const [array] = Array.isArray(node.args) ? node.args.filter(isNode) : []
  if (!array) return node
  const hasNull = {type: 'OpCall', op: 'in', left: valueNode(null), right: array}
  const alternatives = [{type: 'SelectAlternative', condition: hasNull, value: valueNode([null])}]
  const nulls = {type: 'Select', alternatives, fallback: valueNode([])}
  const values = callNode('array', 'compact', [node])
  return {type: 'OpCall', op: '+', left: values, right: nulls}
}
