import {documentText} from '../search/documentText.ts'
import {partSeparator} from '../search/words.ts'
import {isNode, ungrouped} from './ast.ts'
import type {GroqNode} from './ast.ts'
import {callNode, plusNode, valueNode} from './hostCalls.ts'
import type {HostCalls} from './hostCalls.ts'

/** What the index knows as a whole: all the text of a document, with its id or without. */
export interface WholeText {
  withId: boolean
}

/** `@`, `[@]` or `[@, _id]`; `undefined` where something else is searched. */
export function wholeText(left: GroqNode): WholeText | undefined {
  const parts = partsOfArray(left) ?? [left]
  const kinds = parts.map((part) => {
    if (ungrouped(part)?.type === 'This') return 'text'
    return isOwnId(part) ? 'id' : 'other'
  })
  if (kinds.includes('other') || !kinds.includes('text')) return undefined
  return {withId: kinds.includes('id')}
}

/** Whether all that is searched stands in the document, so that the index knows its words. */
export function isIndexedText(left: unknown): boolean {
  const node = ungrouped(left)
  if (!node) return left === undefined
  switch (node.type) {
    case 'This':
      return true
    case 'AccessAttribute':
      return isOwnId(node) || (!String(node.name).startsWith('_') && isIndexedText(node.base))
    case 'Map':
    case 'FlatMap':
      return isIndexedText(node.base) && isIndexedText(node.expr)
    case 'ArrayCoerce':
    case 'Filter':
    case 'Slice':
    case 'AccessElement':
      return isIndexedText(node.base)
    case 'Array':
      return partsOfArray(node)?.every(isIndexedText) ?? false
    case 'FuncCall':
      return node.namespace === 'pt' && Array.isArray(node.args) && node.args.every(isIndexedText)
    default:
      return false
  }
}

/** A node with the text of `left` as one string, in parts. */
export function searchedText(left: GroqNode, calls: HostCalls): GroqNode {
  const node = ungrouped(left) ?? left
  if (node.type === 'This') {
    const id = {type: 'AccessAttribute', name: '_id'}
    const text = calls.node((run, shownId) => documentText(run.view.get(shownId)), id)
    return callNode('global', 'coalesce', [text, valueNode('')])
  }
  const parts = partsOfArray(node)
  if (parts) {
    return parts
      .map((part) => searchedText(part, calls))
      .reduce(
        (text, part) => plusNode(plusNode(text, valueNode(partSeparator)), part),
        valueNode(''),
      )
  }
  const compact = callNode('array', 'compact', [node])
  const joined = callNode('array', 'join', [compact, valueNode(partSeparator)])
  const alone = plusNode(valueNode(''), node)
  return callNode('global', 'coalesce', [joined, alone, valueNode('')])
}

function isOwnId(value: unknown): boolean {
  const node = ungrouped(value)
  if (node?.type !== 'AccessAttribute' || node.name !== '_id') return false
  return node.base === undefined || (isNode(node.base) && node.base.type === 'This')
}

function partsOfArray(value: unknown): GroqNode[] | undefined {
  const node = ungrouped(value)
  if (node?.type !== 'Array' || !Array.isArray(node.elements)) return undefined
  return node.elements.flatMap((element) =>
    isNode(element) && isNode(element.value) ? [element.value] : [],
  )
}
