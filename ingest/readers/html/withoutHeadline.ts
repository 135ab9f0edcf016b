import type {Paragraph} from '../../types.ts'

const placesToLook = 3

/** The paragraphs without a heading at the top that says the headline again. */
export function withoutHeadline(
  text: string,
  paragraphs: readonly Paragraph[],
  headline: string | undefined,
): Paragraph[] {
  const at = paragraphs
    .slice(0, placesToLook)
    .findIndex(({start, end, style}) => style === 'h2' && text.slice(start, end) === headline)
  return paragraphs.filter((_, index) => index !== at)
}
