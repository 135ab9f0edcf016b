import {list} from '../../workflow/list.ts'
import type {TextBlock} from '../../workflow/types.ts'
import {findingsOf} from '../findings.ts'
import {hashOf} from '../propose/ids.ts'
import {containing} from '../segment/containing.ts'
import type {Flag, Paragraph} from '../types.ts'
import {manuscriptOfBody, type EditedText} from './manuscriptOfBody.ts'

/** What a copy editor would stop at, where it stands in a body. */
export interface CopyDeskNote {
  /** A hash of its kind and its words: another text with the same words has the same. */
  id: string
  kind: string
  words: string
  message: string
  blockKey: string
  /** UTF-16 units of the block's words, the end exclusive. */
  start: number
  end: number
}

/** An article has its own places for these: the speaker of a quote, the language of the story. */
const elsewhere = new Set(['speakerUnsure', 'language'])
/** Words that an editor has answered for. */
const judged: Readonly<Record<string, readonly string[]>> = {
  unattributedClaim: ['commonKnowledge', 'opinion'],
  capitalisation: ['titleOrTerm'],
}

/** The flags of the import for an article that is being edited: the same rules on the same words. */
export function copyDeskNotes(article: EditedText): CopyDeskNote[] {
  const {manuscript, blocks} = manuscriptOfBody(article)
  if (manuscript.text.trim() === '') return []
  const {text, paragraphs} = manuscript
  return findingsOf(manuscript).flags.flatMap((flag) => {
    const at = blockAt(paragraphs, flag)
    const block = blocks[at]
    if (!block || elsewhere.has(flag.kind)) return []
    const from = paragraphs[at]!.start
    const end = Math.min(flag.end, paragraphs[at]!.end)
    const words = text.slice(flag.start, end)
    const place = {start: flag.start - from, end: end - from}
    if (isJudged(flag.kind, block, place)) return []
    const {kind, message} = flag
    return [{id: hashOf(16, kind, words), kind, words, message, blockKey: block._key, ...place}]
  })
}

/** A flag over several paragraphs stands at its first. */
function blockAt(paragraphs: readonly Paragraph[], {start}: Flag): number {
  return containing(paragraphs, {start, end: start})
}

function isJudged(kind: string, block: TextBlock, {start, end}: {start: number; end: number}) {
  const marks = judged[kind]
  if (!marks) return false
  let offset = 0
  return list(block.children).some((span) => {
    const from = offset
    offset += (span.text ?? '').length
    return from < end && offset > start && list(span.marks).some((mark) => marks.includes(mark))
  })
}
