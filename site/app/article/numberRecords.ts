import type {Block, Body, ClaimRecord, QuoteRecord, TextBlock} from '../types.ts'

/** One numbered entry of an article's record. `record` is null where it was withdrawn. */
export type RecordEntry =
  | {kind: 'quote'; number: number; anchor: string; record: QuoteRecord | null}
  | {kind: 'claim'; number: number; anchor: string; record: ClaimRecord | null}

/** Stands in the text after the words it belongs to. `id` is set on a record's first marker only. */
export interface RecordMarker {
  _type: 'recordMarker'
  _key: string
  entry: RecordEntry
  id?: string
}

export type MarkedBlock = Block | (Omit<TextBlock, 'children'> & {children: MarkedChild[]})
type Span = NonNullable<TextBlock['children']>[number]
export type MarkedChild = Span | RecordMarker

/**
 * Numbers the quotes and claims of a body in reading order and sets a marker behind the last word of
 * each and what closes it. A record that the text uses twice keeps one number.
 */
export function numberRecords(body: Body): {blocks: MarkedBlock[]; entries: RecordEntry[]} {
  const entries = new Map<string, RecordEntry>()
  const blocks = body.map((block) =>
    block._type === 'block' ? withMarkers(block, entries) : block,
  )
  return {blocks, entries: [...entries.values()]}
}

function withMarkers(block: TextBlock, entries: Map<string, RecordEntry>): MarkedBlock {
  const spans = detachClosingMarks(block)
  const markersBehind = new Map<number, RecordMarker[]>()
  for (const annotation of inReadingOrder(block, spans)) {
    const last = spans.findLastIndex(({marks}) => marks?.includes(annotation._key))
    const closed = isClosing(spans[last + 1]?.text, closings[annotation._type])
    const position = closed ? last + 1 : last
    const marker = newMarker(annotation, block._key, entries)
    markersBehind.set(position, [...(markersBehind.get(position) ?? []), marker])
  }
  return {
    ...block,
    children: spans.flatMap((span, index) => [span, ...(markersBehind.get(index) ?? [])]),
  }
}

/** Splits off the marks that close a quotation or clause: a marker stands behind them, as a footnote does. */
function detachClosingMarks({children, markDefs}: TextBlock): Span[] {
  const records = (markDefs ?? []).filter((definition) => definition._type !== 'link')
  const spans = children ?? []
  return spans.flatMap((span, index) => {
    const before = spans[index - 1]?.marks ?? []
    const ended = records.filter(({_key}) => before.includes(_key) && !span.marks?.includes(_key))
    const closing = ended
      .map(({_type}) => span.text?.match(closings[_type])?.[0] ?? '')
      .find((marks) => marks !== '')
    if (!closing || closing === span.text) return [span]
    return [
      {...span, _key: `${span._key}-closing`, text: closing},
      {...span, text: span.text?.slice(closing.length) ?? ''},
    ]
  })
}

const isClosing = (text: string | null | undefined, closing: RegExp) =>
  typeof text === 'string' && text !== '' && text === text.match(closing)?.[0]

type RecordAnnotation = Exclude<NonNullable<TextBlock['markDefs']>[number], {_type: 'link'}>

/**
 * One or two marks that close a quotation (“ closes a German one), with the point or comma behind.
 * Behind a claim an apostrophe may be a possessive, and an opening mark another one's: neither closes.
 */
const closings = {
  quotation: /^[.,;:!?]?[”"»’'“][’'”"]?[.,;:!?]?/,
  assertion: /^(?:[.,;:!?][”»]?|[”»][.,;:!?]?)/,
} satisfies Record<RecordAnnotation['_type'], RegExp>

function inReadingOrder({markDefs}: TextBlock, spans: Span[]): RecordAnnotation[] {
  const startOf = (key: string) => spans.findIndex(({marks}) => marks?.includes(key))
  return (markDefs ?? [])
    .filter((definition) => definition._type !== 'link')
    .filter(({_key}) => startOf(_key) >= 0)
    .toSorted((one, other) => startOf(one._key) - startOf(other._key))
}

function newMarker(
  annotation: RecordAnnotation,
  blockKey: string,
  entries: Map<string, RecordEntry>,
): RecordMarker {
  const record = annotation._type === 'quotation' ? annotation.quote : annotation.claim
  const anchor = record?._id ?? `withdrawn-${blockKey}-${annotation._key}`
  const known = entries.get(anchor)
  const number = known?.number ?? entries.size + 1
  const entry: RecordEntry =
    known ??
    (annotation._type === 'quotation'
      ? {kind: 'quote', number, anchor, record: annotation.quote}
      : {kind: 'claim', number, anchor, record: annotation.claim})
  entries.set(anchor, entry)
  return {
    _type: 'recordMarker',
    _key: `${annotation._key}-marker`,
    entry,
    ...(!known && {id: `mark-${anchor}`}),
  }
}
