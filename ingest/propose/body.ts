import type {MarkDefinition, Span as TextSpan, TextBlock} from '../../workflow/types.ts'
import type {Manuscript, Paragraph, Span} from '../types.ts'
import {containing} from '../segment/containing.ts'
import type {DraftReference} from './documents.ts'
import {hashOf} from './ids.ts'

/** Words of the text that a quote or claim document stands for. */
export interface Anchor extends Span {
  type: 'quotation' | 'assertion'
  reference: DraftReference
}

type Block = TextBlock & {listItem?: string; level?: number}

/** The body as Portable Text: each paragraph's words unchanged, cut where an annotation begins or ends. */
export function bodyOf(
  {text, paragraphs}: Pick<Manuscript, 'text' | 'paragraphs'>,
  anchors: readonly Anchor[],
  article: string,
): Block[] {
  const inside = byParagraph(paragraphs, anchors)
  return paragraphs.map((paragraph, index) =>
    blockOf(text, paragraph, inside[index]!, hashOf(12, article, index)),
  )
}

function byParagraph(paragraphs: readonly Paragraph[], anchors: readonly Anchor[]): Anchor[][] {
  const inside = paragraphs.map((): Anchor[] => [])
  for (const anchor of anchors) inside[containing(paragraphs, anchor)]?.push(anchor)
  return inside
}

function blockOf(
  text: string,
  paragraph: Paragraph,
  inside: readonly Anchor[],
  key: string,
): Block {
  const marks = [
    ...inside.map(({start, end, type, reference}, index) => ({
      start,
      end,
      mark: hashOf(12, key, type, index),
      definition: {
        _type: type,
        ...(type === 'quotation' ? {quote: reference} : {claim: reference}),
      },
    })),
    ...paragraph.links.map(({start, end, href}, index) => ({
      start,
      end,
      mark: hashOf(12, key, 'link', index),
      definition: {_type: 'link', href},
    })),
  ]
  const decorated = paragraph.decorators.map(({start, end, decorator}) => ({
    start,
    end,
    mark: decorator,
  }))
  const markDefs = marks.map(({mark, definition}): MarkDefinition => ({...definition, _key: mark}))
  return {
    _type: 'block',
    _key: key,
    style: paragraph.style,
    ...(paragraph.listItem && {listItem: paragraph.listItem, level: paragraph.level ?? 1}),
    markDefs,
    children: spansOf(text, paragraph, [...marks, ...decorated], key),
  }
}

function spansOf(
  text: string,
  {start, end}: Span,
  marks: readonly (Span & {mark: string})[],
  key: string,
): TextSpan[] {
  const cuts = [...new Set([start, end, ...marks.flatMap((mark) => [mark.start, mark.end])])]
    .filter((cut) => cut >= start && cut <= end)
    .toSorted((one, other) => one - other)
  return cuts.slice(0, -1).map((from, index) => ({
    _type: 'span' as const,
    _key: hashOf(12, key, 'span', index),
    text: text.slice(from, cuts[index + 1]),
    marks: marks.filter((mark) => mark.start <= from && mark.end > from).map(({mark}) => mark),
  }))
}
