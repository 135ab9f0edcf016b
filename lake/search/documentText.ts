import {partSeparator} from './words.ts'

/**
 * The text of a document, in parts: its strings outside `_` attributes. A block of Portable Text
 * is one part, so that a word or a phrase is found whatever marks it has; of its own attributes
 * only the definitions of its marks count.
 */
export function documentText(value: unknown): string {
  const parts: string[] = []
  collect(value, parts)
  return parts.join(partSeparator)
}

/** Every string, number and boolean of a document, in parts: what one of its fields may say. */
export function everyValue(value: unknown): string {
  const parts: string[] = []
  collectAll(value, parts)
  return parts.join(partSeparator)
}

function collect(value: unknown, parts: string[]): void {
  if (typeof value === 'string') {
    if (value !== '') parts.push(value)
  } else if (Array.isArray(value)) {
    for (const item of value) collect(item, parts)
  } else if (typeof value === 'object' && value !== null) {
    const spans = spansOf(value)
    if (spans) collectBlock(value, spans, parts)
    else for (const inner of attributes(value)) collect(inner, parts)
  }
}

function collectBlock(block: object, spans: readonly string[], parts: string[]): void {
  parts.push(spans.join(''))
  const {children, markDefs} = {children: [], markDefs: undefined, ...block}
  for (const child of Array.isArray(children) ? children : []) {
    if (spanText(child) === undefined) collect(child, parts)
  }
  collect(markDefs, parts)
}

function spansOf(value: object): string[] | undefined {
  if (!('children' in value) || !Array.isArray(value.children)) return undefined
  const spans = value.children.flatMap((child) => spanText(child) ?? [])
  return spans.length > 0 ? spans : undefined
}

function spanText(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (!('_type' in value) || value._type !== 'span' || !('text' in value)) return undefined
  return typeof value.text === 'string' ? value.text : undefined
}

function collectAll(value: unknown, parts: string[]): void {
  if (Array.isArray(value)) {
    for (const item of value) collectAll(item, parts)
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of attributes(value)) collectAll(inner, parts)
  } else if (value !== null && value !== undefined) {
    parts.push(`${value}`)
  }
}

function attributes(value: object): unknown[] {
  return Object.entries(value).flatMap(([name, inner]) => (name.startsWith('_') ? [] : [inner]))
}
