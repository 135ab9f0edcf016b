import type {Paragraph, Span} from '../types.ts'

/** A plain paragraph of the span, without the white space around it. `undefined` where nothing is left. */
function plainParagraph(text: string, {start, end}: Span): Paragraph | undefined {
  let from = start
  let to = end
  while (from < to && /\s/u.test(text[from]!)) from += 1
  while (to > from && /\s/u.test(text[to - 1]!)) to -= 1
  return from < to ? {start: from, end: to, style: 'normal', decorators: [], links: []} : undefined
}

/** The lines of a text, each a paragraph; blank ones are left out. */
export function lineParagraphs(text: string): Paragraph[] {
  return [...text.matchAll(/[^\r\n]+/gu)].flatMap((match) => {
    const found = plainParagraph(text, {start: match.index, end: match.index + match[0].length})
    return found ? [found] : []
  })
}

/** What stands between blank lines, each a paragraph. */
export function blankLineParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let start = 0
  for (const match of text.matchAll(/(?:\r?\n|\r)[^\S\r\n]*(?:\r?\n|\r)\s*|$/gu)) {
    const found = plainParagraph(text, {start, end: match.index})
    if (found) paragraphs.push(found)
    start = match.index + match[0].length
  }
  return paragraphs
}
