import type {Paragraph} from '../types.ts'
import type {QuotedSpan} from './quotedSpan.ts'

/**
 * A paragraph that is set apart as a quotation is one, with or without marks. It goes on from the one
 * before where that is set apart as well.
 */
export function blockQuote(
  text: string,
  paragraphs: readonly Paragraph[],
  index: number,
  marked: readonly QuotedSpan[],
): QuotedSpan | undefined {
  const paragraph = paragraphs[index]!
  if (paragraph.style !== 'blockquote' || isSignature(text, paragraph)) return undefined
  const {start, end} = paragraph
  if (marked[0]?.outer.start === start || !/\p{L}/u.test(text.slice(start, end))) return undefined
  const before = paragraphs[index - 1]
  return {
    start,
    end,
    outer: {start, end},
    paragraph: index,
    unclosed: false,
    resumes: before?.style === 'blockquote' && !isSignature(text, before),
  }
}

/** "— Ann Lee, miller", under a quotation that is set apart. */
export function isSignature(text: string, {style, start, end}: Paragraph): boolean {
  return style === 'blockquote' && /^(?:[—–―-]|--)\s?\p{Lu}/u.test(text.slice(start, end))
}

/** For each quotation the paragraph that signs it, where it is set apart and one stands below it. */
export function signedBy(
  text: string,
  paragraphs: readonly Paragraph[],
  {paragraph}: QuotedSpan,
): number | undefined {
  for (let at = paragraph; paragraphs[at]?.style === 'blockquote'; at += 1) {
    if (isSignature(text, paragraphs[at]!)) return at
  }
  return undefined
}
