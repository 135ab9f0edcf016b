import type {DocumentSource} from '../store/documentSource.ts'
import {LakeError} from '../types.ts'
import {isNode, mapNodes} from './ast.ts'
import type {GroqNode} from './ast.ts'
import {callNode, valueNode} from './hostCalls.ts'
import type {HostCalls} from './hostCalls.ts'
import {textMatcher} from './textMatcher.ts'

/**
 * Replaces `… match text::query("…")`, which groq-js does not have, by calls to the lake's matcher.
 * `@` on the left stands for all the text of the document.
 */
export function withTextQueries(
  tree: GroqNode,
  source: DocumentSource,
  calls: HostCalls,
): GroqNode {
  return mapNodes(tree, (node) => {
    const query = textQueryOf(node)
    if (query === undefined || !isNode(node.left)) return node
    const matches = textMatcher(query)
    const match = calls.node(textOf(node.left, source, calls), matches)
    return callNode('global', 'coalesce', [match, valueNode(false)])
  })
}

function textQueryOf(node: GroqNode): string | undefined {
  if (node.type !== 'OpCall' || node.op !== 'match' || !isNode(node.right)) return undefined
  const {type, namespace, name, args} = node.right
  if (type !== 'FuncCall' || namespace !== 'text' || name !== 'query') return undefined
  const argument: unknown = Array.isArray(args) ? args[0] : undefined
  if (isNode(argument) && typeof argument.value === 'string') return argument.value
  throw new LakeError(400, 'queryParseError', 'text::query() takes a string or a parameter.')
}

/** A node with the text of `left` as one string, its parts on lines of their own. */
function textOf(left: GroqNode, source: DocumentSource, calls: HostCalls): GroqNode {
  if (left.type === 'Group' && isNode(left.base)) return textOf(left.base, source, calls)
  if (left.type === 'This') {
    const id = {type: 'AccessAttribute', name: '_id'}
    const text = calls.node(id, (documentId) => documentText(source.get(documentId)))
    return callNode('global', 'coalesce', [text, valueNode('')])
  }
  if (left.type === 'Array' && Array.isArray(left.elements)) {
    return left.elements
      .flatMap((element) => (isNode(element) && isNode(element.value) ? [element.value] : []))
      .map((element) => textOf(element, source, calls))
      .reduce((text, part) => plus(plus(text, valueNode('\n')), part), valueNode(''))
  }
  const compact = callNode('array', 'compact', [left])
  const joined = callNode('array', 'join', [compact, valueNode('\n')])
  return callNode('global', 'coalesce', [
    joined,
    callNode('global', 'string', [left]),
    valueNode(''),
  ])
}

function plus(left: GroqNode, right: GroqNode): GroqNode {
  return {type: 'OpCall', op: '+', left, right}
}

function documentText(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(documentText).filter(Boolean).join('\n')
  if (typeof value !== 'object' || value === null) return ''
  return Object.entries(value)
    .filter(([name]) => !name.startsWith('_'))
    .map(([, inner]) => documentText(inner))
    .filter(Boolean)
    .join('\n')
}
