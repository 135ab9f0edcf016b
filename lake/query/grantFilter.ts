import {evaluateSync, toJS} from 'groq-js'
import type {LakeDocument} from '../types.ts'
import {type GroqNode, isNode, parseGroq} from './ast.ts'
import {pathTest} from './pathTest.ts'

export type Test = (document: LakeDocument) => boolean

/** Which documents somebody may read: every one, none, or those (raw, by raw `_id`) that pass. */
export type Readable = Test | 'all' | 'none'

export const mayRead = (readable: Readable, document: LakeDocument): boolean =>
  typeof readable === 'function' ? readable(document) : readable === 'all'

/** `undefined` is a test of every document: nothing has to be looked at. */
export interface GrantFilter {
  test: Test | undefined
  /** The same by `_id` alone, where that is all the filter looks at. */
  byId?: (id: string) => boolean
}

/**
 * The GROQ filter of a grant as a function of one document. Filters over `_id` and `_type` (`==`,
 * `!=`, `in`, `path()`, `&&`, `||`, `!`) are plain comparisons; others are evaluated by groq-js,
 * once a document and revision. Throws 400 `queryParseError` for what is no filter of one document.
 */
export function grantFilter(filter: string, identityId: string): GrantFilter {
  const expression = expressionOf(filter)
  const ids = idTest(expression)
  if (ids) return ids === always ? {test: undefined} : {test: ({_id}) => ids(_id), byId: ids}
  return {test: plainTest(expression) ?? remembered(evaluated(filter, identityId))}
}

/** Whether the filter asks who reads, so that its answers are those of one identity. */
export const asksIdentity = (filter: string): boolean => /\bidentity\s*\(/.test(filter)

function expressionOf(filter: string): GroqNode {
  const tree = parseGroq(`*[${filter}]`, {})
  const {base, expr} = tree
  if (tree.type === 'Filter' && isNode(base) && base.type === 'Everything' && isNode(expr)) {
    if (!looksElsewhere(expr)) return expr
    throw new TypeError(
      `A grant looks at one document: its filter may follow no reference, hold no query of its own and ask for no time. This one does: ${filter}`,
    )
  }
  throw new TypeError(
    `The filter of a grant is one condition on a document. This is not: ${filter}`,
  )
}

function looksElsewhere(node: GroqNode): boolean {
  if (node.type === 'Deref' || node.type === 'Everything' || isNow(node)) return true
  return Object.values(node)
    .flat()
    .some((part) => isNode(part) && looksElsewhere(part))
}

const isNow = ({type, name}: GroqNode): boolean => type === 'FuncCall' && name === 'now'

const always = (): boolean => true

/** A filter that looks at `_id` and nothing else. */
function idTest(node: GroqNode): ((id: string) => boolean) | undefined {
  const {left, right} = node
  const isIn = node.type === 'OpCall' && node.op === 'in' && isAttribute(left, '_id')
  const pattern = isIn && isNode(right) ? pathPattern(right) : undefined
  if (pattern === undefined) return undefined
  return pattern === '**' ? always : pathTest(pattern)
}

function pathPattern(node: GroqNode): string | undefined {
  if (node.type !== 'FuncCall' || node.name !== 'path' || !Array.isArray(node.args))
    return undefined
  return stringOf(node.args[0])
}

/** `undefined` where the filter looks at more than `_id` and `_type`. */
function plainTest(node: GroqNode): Test | undefined {
  const {left, right, base} = node
  if (node.type === 'Group' && isNode(base)) return plainTest(base)
  if (node.type === 'Not' && isNode(base)) {
    const test = plainTest(base)
    return test && ((document) => !test(document))
  }
  if (!isNode(left) || !isNode(right)) return undefined
  if (node.type === 'And' || node.type === 'Or') {
    const [first, second] = [plainTest(left), plainTest(right)]
    if (!first || !second) return undefined
    return node.type === 'And'
      ? (document) => first(document) && second(document)
      : (document) => first(document) || second(document)
  }
  const ids = idTest(node)
  if (ids) return ({_id}) => ids(_id)
  return comparison(String(node.op), left, right)
}

function comparison(op: string, left: GroqNode, right: GroqNode): Test | undefined {
  const name = ['_id', '_type'].find((attribute) => isAttribute(left, attribute))
  if (name === undefined) return undefined
  const values = op === 'in' ? stringsOf(right) : [stringOf(right)]
  if (!values || values.includes(undefined)) return undefined
  const wanted = new Set<unknown>(values)
  if (op === '==' || op === 'in') return (document) => wanted.has(document[name])
  return op === '!=' ? (document) => !wanted.has(document[name]) : undefined
}

const isAttribute = (node: unknown, name: string): boolean =>
  isNode(node) && node.type === 'AccessAttribute' && node.base === undefined && node.name === name

const stringOf = (node: unknown): string | undefined =>
  isNode(node) && node.type === 'Value' && typeof node.value === 'string' ? node.value : undefined

const stringsOf = (node: GroqNode): (string | undefined)[] | undefined =>
  node.type === 'Array' && Array.isArray(node.elements)
    ? node.elements.map((element) => (isNode(element) ? stringOf(element.value) : undefined))
    : undefined

/** What groq-js makes of the filter; what it cannot evaluate is not granted. */
function evaluated(filter: string, identity: string): Test {
  const tree = parseGroq(`*[${filter}]`, {})
  return (document) => {
    try {
      const rows: unknown = toJS(evaluateSync(tree, {dataset: [document], identity}))
      return Array.isArray(rows) && rows.length > 0
    } catch {
      return false
    }
  }
}

/** A revision of a document is one object and never changes. */
function remembered(test: Test): Test {
  const known = new WeakMap<LakeDocument, boolean>()
  return (document) => {
    const before = known.get(document)
    if (before !== undefined) return before
    const result = test(document)
    known.set(document, result)
    return result
  }
}
