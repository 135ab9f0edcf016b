import type {ImportPreview} from '../../ingest/preview/importPreview.ts'
import type {PreviewItem} from './previewItems.ts'

export interface MarkedSegment {
  start: number
  text: string
  /** The items that these words belong to, the widest first. */
  items: PreviewItem[]
}

export interface MarkedParagraph {
  start: number
  style: ImportPreview['paragraphs'][number]['style']
  isListItem: boolean
  segments: MarkedSegment[]
}

/** The text, paragraph by paragraph, cut wherever an item begins or ends. */
export function markedParagraphs(
  {text, paragraphs}: Pick<ImportPreview, 'text' | 'paragraphs'>,
  items: readonly PreviewItem[],
): MarkedParagraph[] {
  return paragraphs.map(({start, end, style, listItem}) => {
    const inside = items.filter((item) => item.start < end && item.end > start)
    const cuts = [...new Set([start, end, ...inside.flatMap((item) => [item.start, item.end])])]
      .filter((cut) => cut >= start && cut <= end)
      .toSorted((one, other) => one - other)
    return {
      start,
      style,
      isListItem: listItem !== undefined,
      segments: cuts.slice(0, -1).map((from, index) => ({
        start: from,
        text: text.slice(from, cuts[index + 1]),
        items: inside
          .filter((item) => item.start <= from && item.end > from)
          .toSorted((one, other) => other.end - other.start - (one.end - one.start)),
      })),
    }
  })
}
