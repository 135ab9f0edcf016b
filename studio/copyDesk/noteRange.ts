import type {CopyDeskNote} from '../../ingest/copyDesk/copyDeskNotes.ts'

interface SpanLike {
  _key: string
  text?: string
  marks?: readonly string[]
}

interface Point {
  path: [{_key: string}, 'children', {_key: string}]
  offset: number
}

/**
 * Where a note’s words begin and end, as the editor names places; nothing where they changed meanwhile,
 * and where shading would cut a quote or claim in two: each part would carry its sign.
 */
export function noteRange(
  note: CopyDeskNote,
  body: readonly {_key: string; children?: unknown; markDefs?: unknown}[],
): {anchor: Point; focus: Point} | undefined {
  const block = body.find(({_key}) => _key === note.blockKey)
  const spans = Array.isArray(block?.children) ? block.children.filter(isSpan) : []
  const words = spans.map(({text}) => text ?? '').join('')
  if (words.slice(note.start, note.end) !== note.words) return undefined
  const marks = Array.isArray(block?.markDefs) ? block.markDefs.filter(isSpan) : []
  const annotations = new Set(marks.map(({_key}) => _key))
  const anchor = pointAt(note.blockKey, spans, note.start, false)
  const focus = pointAt(note.blockKey, spans, note.end, true)
  if (!anchor || !focus) return undefined
  return [anchor, focus].some((point) => cutsMark(point, spans, annotations))
    ? undefined
    : {anchor, focus}
}

function pointAt(
  blockKey: string,
  spans: readonly SpanLike[],
  at: number,
  isEnd: boolean,
): Point | undefined {
  let from = 0
  for (const {_key, text = ''} of spans) {
    const offset = at - from
    if (offset < text.length || (isEnd && offset === text.length)) {
      return {path: [{_key: blockKey}, 'children', {_key}], offset}
    }
    from += text.length
  }
  return undefined
}

function cutsMark(
  {path, offset}: Point,
  spans: readonly SpanLike[],
  annotations: ReadonlySet<string>,
): boolean {
  const span = spans.find(({_key}) => _key === path[2]._key)
  const isInside = offset > 0 && offset < (span?.text ?? '').length
  return isInside && (span?.marks ?? []).some((mark) => annotations.has(mark))
}

function isSpan(value: unknown): value is SpanLike {
  return typeof value === 'object' && value !== null && '_key' in value
}
