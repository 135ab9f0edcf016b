import {parse} from 'groq-js'
import {LakeError} from '../types.ts'
import {queryError} from './queryError.ts'
import {OutOfTime, withinTime} from './withinTime.ts'

/** A node of groq-js' syntax tree, as far as the lake looks into it. */
export interface GroqNode {
  type: string
  [part: string]: unknown
}

/** groq-js takes a multiple of the time for twice the text: what is longer has a limit. */
const shortText = 4000
const millisecondsToParse = 1000

/**
 * Parses a query with its parameters, which become part of the tree; `given` are all there are,
 * where only some shall. Throws 400 `queryParseError` with the query and the offsets of the fault.
 */
export function parseGroq(
  query: string,
  params: Readonly<Record<string, unknown>>,
  given = params,
): GroqNode {
  try {
    if (query.length <= shortText) return parse(query, {params})
    return withinTime(millisecondsToParse, () => parse(query, {params}))
  } catch (error) {
    if (error instanceof OutOfTime) {
      const text =
        'The query takes too long to read. Make it shorter, or put lists into parameters.'
      throw new LakeError(400, 'queryParseError', text, {query, start: 0, end: query.length})
    }
    throw queryError(query, given, error)
  }
}

export function isNode(value: unknown): value is GroqNode {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
  )
}

/**
 * Rebuilds a tree from the leaves up: `change` sees every node after its parts and returns what
 * takes its place. `Value` nodes hold documents, not syntax, and are left alone.
 */
export function mapNodes(node: GroqNode, change: (node: GroqNode) => GroqNode): GroqNode {
  return change(mapParts(node, (part) => mapNodes(part, change)))
}

/** A node with each of its parts changed. */
export function mapParts(node: GroqNode, change: (part: GroqNode) => GroqNode): GroqNode {
  if (node.type === 'Value') return node
  const mapped: GroqNode = {type: node.type}
  for (const [name, part] of Object.entries(node)) {
    if (Array.isArray(part)) mapped[name] = part.map((item) => (isNode(item) ? change(item) : item))
    else mapped[name] = isNode(part) ? change(part) : part
  }
  return mapped
}

/** Whether a node or anything in it passes the test. */
export function someNode(node: GroqNode, test: (node: GroqNode) => boolean): boolean {
  if (test(node)) return true
  return partsOf(node).some((part) => someNode(part, test))
}

/** The nodes directly inside a node. */
export function partsOf(node: GroqNode): GroqNode[] {
  return node.type === 'Value' ? [] : Object.values(node).flat().filter(isNode)
}

/** A node without the parentheses around it. */
export function ungrouped(node: unknown): GroqNode | undefined {
  if (!isNode(node)) return undefined
  return node.type === 'Group' ? ungrouped(node.base) : node
}

/** A name as GROQ and the indexes take it without quotation marks. */
const plainName = /^[A-Za-z_][A-Za-z0-9_]*$/

/** `a.b.c` of `@`, where a node is no more than that. */
export function attributePath(node: unknown): string | undefined {
  const inner = ungrouped(node)
  if (inner?.type !== 'AccessAttribute') return undefined
  const {base, name} = inner
  if (typeof name !== 'string' || !plainName.test(name)) return undefined
  if (base === undefined || (isNode(base) && base.type === 'This')) return name
  const path = attributePath(base)
  return path === undefined ? undefined : `${path}.${name}`
}
