import type {Manuscript, Metadata, Paragraph} from '../types.ts'
import {datelineOf} from './dateline.ts'

const byline = /^By:?\s+(\p{Lu}[^.!?]{2,80})$/u
const placesToLook = 4

/**
 * Takes out of the paragraphs what the file says about the article: a "By …" line with the headline
 * and standfirst above it, and the dateline that opens the text. What it does not say stays empty.
 */
export function liftMetadata(
  text: string,
  paragraphs: readonly Paragraph[],
  known: Metadata,
): Pick<Manuscript, 'paragraphs' | 'metadata'> {
  const metadata: Metadata = {...known}
  let body = [...paragraphs]
  const at = body.slice(0, placesToLook).findIndex((part) => byline.test(words(text, part)))
  if (at >= 0) {
    if (metadata.bylines.length === 0)
      metadata.bylines = namesIn(byline.exec(words(text, body[at]!))![1]!)
    const above = body.slice(0, at).map((part) => words(text, part))
    body = body.slice(at + 1)
    if (above.length > 0 && !metadata.headline) metadata.headline = above.shift()
    if (above.length > 0 && !metadata.standfirst) metadata.standfirst = above.join(' ')
  }
  const first = body[0]
  const dateline = first && datelineOf(words(text, first))
  if (first && dateline) {
    metadata.dateline = {...dateline.dateline, ...metadata.dateline}
    body = [{...first, start: first.start + dateline.length}, ...body.slice(1)]
  }
  return {paragraphs: body, metadata}
}

/** "Ann Lee and Bo Ray", "Ann Lee, Bo Ray": without the desk or agency after a name. */
export function namesIn(text: string): string[] {
  return text
    .split(/\s*(?:,|;|\band\b|&)\s*/u)
    .map((name) => name.trim())
    .filter((name) => /^\p{Lu}\S*(?:\s+\S+)+$/u.test(name))
}

function words(text: string, {start, end}: Paragraph): string {
  return text.slice(start, end)
}
