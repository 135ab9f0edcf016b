import {parse} from 'groq-js'
import {type GroqNode, isNode} from '../query/ast.ts'
import {publishedId} from '../query/documentIds.ts'
import {type Concern, type SyncTag, syncTag} from './syncTag.ts'

/** A name or id as a query says it: itself, or a parameter. */
type Said = {value: string} | {parameter: string}

/** What a query reads, whatever its parameters are. */
type Reads = ({type: Said} | {id: Said} | {referenced: true} | {any: true})[]

const known = new Map<string, Reads>()
const mostKnown = 1000
/** A longer query rests on the whole dataset: reading it twice would cost more than it saves. */
const longestRead = 4000

/** Functions that look at documents that the query does not name. */
const looksElsewhere = new Set(['documents', 'releases', 'sanity'])

/**
 * The sync tags of a query's answer: what it rests on is read off its filters. `*[_type == "x"]`
 * rests on that type, `*[_id == $id]` on that document, `->` on documents that are referred to,
 * and whatever is not understood on the whole dataset.
 */
export function queryTags(
  dataset: string,
  query: string,
  params: Readonly<Record<string, unknown>> = {},
): SyncTag[] {
  const concerns = readsOf(query).map((read) => concernOf(read, params))
  if (concerns.some((concern) => 'any' in concern)) return [syncTag(dataset, {any: true})]
  const tags = concerns.map((concern) => syncTag(dataset, concern))
  return tags.length === 0 ? [syncTag(dataset, {any: true})] : [...new Set(tags)]
}

function concernOf(read: Reads[number], params: Readonly<Record<string, unknown>>): Concern {
  if ('type' in read) {
    const type = valueOf(read.type, params)
    return type === undefined ? {any: true} : {type}
  }
  if ('id' in read) {
    const id = valueOf(read.id, params)
    return id === undefined ? {any: true} : {id: publishedId(id)}
  }
  return read
}

function valueOf(said: Said, params: Readonly<Record<string, unknown>>): string | undefined {
  if ('value' in said) return said.value
  const value = Object.hasOwn(params, said.parameter) ? params[said.parameter] : undefined
  return typeof value === 'string' ? value : undefined
}

function readsOf(query: string): Reads {
  const found = known.get(query)
  if (found) return found
  if (known.size >= mostKnown) known.clear()
  const reads = readsOfText(query)
  known.set(query, reads)
  return reads
}

function readsOfText(query: string): Reads {
  if (query.length > longestRead) return [{any: true}]
  try {
    return readsIn(parse(query))
  } catch {
    return [{any: true}]
  }
}

function readsIn(node: GroqNode): Reads {
  if (node.type === 'Everything') return [{any: true}]
  if (node.type === 'FuncCall' && looksElsewhere.has(String(node.namespace))) return [{any: true}]
  const reads: Reads = node.type === 'Deref' ? [{referenced: true}] : []
  const filter = filterOnEverything(node)
  if (filter) return [...reads, ...filter.bounds, ...filter.conditions.flatMap(readsIn)]
  if (node.type === 'Deref' && !startsAtDocument(node.base)) reads.push({any: true})
  return [...reads, ...partsOf(node).flatMap(readsIn)]
}

/** `*[…]` with what bounds it to a type or to ids, where something does. */
function filterOnEverything(node: GroqNode): {bounds: Reads; conditions: GroqNode[]} | undefined {
  const conditions: GroqNode[] = []
  let base: unknown = node
  while (isNode(base) && base.type === 'Filter' && isNode(base.expr)) {
    conditions.push(base.expr)
    base = base.base
  }
  if (!isNode(base) || base.type !== 'Everything') return undefined
  const bounds = conditions.flatMap(conjuncts).map(boundsOf)
  return {bounds: bounds.find((found) => found !== undefined) ?? [{any: true}], conditions}
}

function conjuncts(node: GroqNode): GroqNode[] {
  if (node.type === 'Group' && isNode(node.base)) return conjuncts(node.base)
  if (node.type !== 'And' || !isNode(node.left) || !isNode(node.right)) return [node]
  return [...conjuncts(node.left), ...conjuncts(node.right)]
}

function boundsOf(node: GroqNode): Reads | undefined {
  if (node.type !== 'OpCall' || !isNode(node.left) || !isNode(node.right)) return undefined
  const {op, left, right} = node
  if (op === '==') {
    const pairs = [
      [left, right],
      [right, left],
    ] as const
    for (const [attribute, value] of pairs) {
      const said = saidBy(value)
      if (said && isAttribute(attribute, '_type')) return [{type: said}]
      if (said && isAttribute(attribute, '_id')) return [{id: said}]
    }
  }
  if (op === 'in' && right.type === 'Array' && Array.isArray(right.elements)) {
    const said = right.elements.map((element) =>
      isNode(element) ? saidBy(element.value) : undefined,
    )
    const values = said.filter((one) => one !== undefined)
    if (values.length < said.length) return undefined
    if (isAttribute(left, '_type')) return values.map((type) => ({type}))
    if (isAttribute(left, '_id')) return values.map((id) => ({id}))
  }
  return undefined
}

function saidBy(node: unknown): Said | undefined {
  if (!isNode(node)) return undefined
  if (node.type === 'Parameter' && typeof node.name === 'string') return {parameter: node.name}
  return node.type === 'Value' && typeof node.value === 'string' ? {value: node.value} : undefined
}

const isAttribute = (node: GroqNode, name: string): boolean =>
  node.type === 'AccessAttribute' && node.base === undefined && node.name === name

/** Whether a reference is found in a document, and not made by the query or its parameters. */
function startsAtDocument(node: unknown): boolean {
  if (node === undefined) return true
  if (!isNode(node)) return false
  if (node.type === 'Parameter' || node.type === 'Value' || node.type === 'Object') return false
  return partsOf(node).every(startsAtDocument)
}

function partsOf(node: GroqNode): GroqNode[] {
  return Object.values(node).flat().filter(isNode)
}
