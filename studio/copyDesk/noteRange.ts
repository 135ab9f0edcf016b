import type {CopyDeskNote} from '../../ingest/copyDesk/copyDeskNotes.ts'

interface SpanLike {
  _key: string
  text?: string
}

interface Point {
  path: [{_key: string}, 'children', {_key: string}]
  offset: number
}

/** Where a note’s words begin and end, as the editor names places; nothing where they changed meanwhile. */
export function noteRange(
  note: CopyDeskNote,
  body: readonly {_key: string; children?: unknown}[],
): {anchor: Point; focus: Point} | undefined {
  const block = body.find(({_key}) => _key === note.blockKey)
  const spans = Array.isArray(block?.children) ? block.children.filter(isSpan) : []
  const words = spans.map(({text}) => text ?? '').join('')
  if (words.slice(note.start, note.end) !== note.words) return undefined
  const anchor = pointAt(note.blockKey, spans, note.start, false)
  const focus = pointAt(note.blockKey, spans, note.end, true)
  return anchor && focus && {anchor, focus}
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

function isSpan(value: unknown): value is SpanLike {
  return typeof value === 'object' && value !== null && '_key' in value
}
