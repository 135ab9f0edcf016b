import {parse} from 'groq-js'
import {LakeError} from '../types.ts'

/** A node of groq-js' syntax tree, as far as the lake looks into it. */
export interface GroqNode {
  type: string
  [part: string]: unknown
}

/**
 * Parses a query with its parameters, which become part of the tree.
 * Throws 400 `queryParseError` with the query and the offsets of the fault.
 */
export function parseGroq(query: string, params: Record<string, unknown>): GroqNode {
  try {
    return parse(query, {params})
  } catch (error) {
    throw queryError(query, error)
  }
}

/** The LakeError (400 `queryParseError`) for what groq-js threw over a query. */
export function queryError(query: string, error: unknown): LakeError {
  if (error instanceof LakeError) return error
  const description = error instanceof Error ? error.message : String(error)
  const position =
    error instanceof Error && 'position' in error && typeof error.position === 'number'
      ? error.position
      : 0
  const start = Math.min(position, query.length)
  return new LakeError(400, 'queryParseError', description, {query, start, end: start + 1})
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
  if (node.type === 'Value') return change(node)
  const mapped: GroqNode = {type: node.type}
  for (const [name, part] of Object.entries(node)) mapped[name] = mapPart(part, change)
  return change(mapped)
}

function mapPart(part: unknown, change: (node: GroqNode) => GroqNode): unknown {
  if (Array.isArray(part)) return part.map((item) => mapPart(item, change))
  if (isNode(part)) return mapNodes(part, change)
  return part
}
