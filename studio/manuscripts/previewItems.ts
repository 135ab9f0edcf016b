import type {ImportPreview} from '../../ingest/preview/importPreview.ts'

export type ItemKind = 'quote' | 'claim' | 'source' | 'flag' | 'leftOut'

/** Something found in a text, as an editor looks at it. */
export interface PreviewItem {
  id: string
  kind: ItemKind
  start: number
  end: number
  /** The words of the text, on one line. */
  words: string
  /** Who speaks, what kind of claim, what is wrong. */
  title: string
  /** How sure it is and how it came here; why something was flagged or left out. */
  notes: string[]
  /** Whether nobody should write it without having looked. */
  needsLook: boolean
}

/** Below this a speaker is shown as one to look at. */
const sureEnough = 0.8

/** Everything that was found, in the order of the text. */
export function previewItems(preview: ImportPreview): PreviewItem[] {
  const {text, quotes, claims, sources, sourceTitles, flags, leftOut} = preview
  const at = (kind: ItemKind, index: number | string, start: number, end: number) => ({
    id: `${kind}-${index}`,
    kind,
    start,
    end,
    words: text.slice(start, end).replace(/\s+/gu, ' '),
  })
  const items: PreviewItem[] = [
    ...quotes.map((quote, index) => ({
      ...at('quote', index, quote.start, quote.end),
      ...speakerOf(quote),
    })),
    ...claims.map(({start, end, kind}, index) => ({
      ...at('claim', index, start, end),
      title: `Claim: ${kind}`,
      notes: [],
      needsLook: false,
    })),
    ...sources.flatMap(({kind, creators, mentions}, index) =>
      mentions.map(({start, end}, place) => ({
        ...at('source', `${index}-${place}`, start, end),
        title: sourceTitles[index] ?? kind,
        notes: [
          [kind, creators.length > 0 && `by ${creators.join(', ')}`].filter(Boolean).join(' '),
        ],
        needsLook: false,
      })),
    ),
    ...flags.map(({start, end, message}, index) => ({
      ...at('flag', index, start, end),
      title: message,
      notes: [],
      needsLook: true,
    })),
    ...leftOut.map(({start, end, why}, index) => ({
      ...at('leftOut', index, start, end),
      title: 'Left out',
      notes: [why],
      needsLook: false,
    })),
  ]
  return items.toSorted((one, other) => one.start - other.start || other.end - one.end)
}

type Quote = ImportPreview['quotes'][number]

function speakerOf({speaker, confidence, candidates = [], provenance}: Quote) {
  const chain = provenance
    .filter(({act, source}) => act !== 'said' || source !== undefined)
    .map(({act, agent, source, inferred}) =>
      [
        act,
        agent && `by ${agent}`,
        source && `in ${source.title ?? source.description}`,
        inferred && '(inferred)',
      ]
        .filter(Boolean)
        .join(' '),
    )
  const read = provenance.find(({source}) => source !== undefined)?.source
  if (speaker) {
    return {
      title: speaker.name,
      notes: [`${Math.round(confidence * 100)} % sure`, ...chain],
      needsLook: confidence < sureEnough,
    }
  }
  if (candidates.length > 0) {
    return {
      title: 'Speaker left empty',
      notes: [`It may be ${candidates.join(' or ')}`, ...chain],
      needsLook: true,
    }
  }
  return {
    title: read ? `Read from: ${read.title ?? read.description}` : 'Speaker left empty',
    notes: chain,
    needsLook: !read,
  }
}
