import {list} from '../list.ts'
import type {TextBlock} from '../types.ts'
import {annotatedRuns, blockText} from './annotations.ts'

/** Fewer words than this may be a title, a nickname or a word held at arm's length. */
const fewestWords = 4
const judged = new Set(['commonKnowledge', 'opinion', 'titleOrTerm'])
const inMarks =
  /“[^“”]+”|„[^„“”]+[“”]|«[^«»]+»|»[^«»]+«|(?<!\p{N})"[^"]+"|(?<![\p{L}\p{N}])‘.+?’(?![\p{L}\p{N}])/gu

/**
 * What a block prints in quotation marks, four words or more, of which no word belongs to a quote or
 * a claim, and which nobody marked as a title or term, as common knowledge or as opinion.
 */
export function unmarkedQuotations(block: TextBlock): string[] {
  const text = blockText(block)
  const found = [...text.matchAll(inMarks)].filter(([words]) => wordCount(words) >= fewestWords)
  if (found.length === 0) return []
  const taken = takenRuns(block)
  return found.flatMap(({0: words, index}) => {
    const end = index + words.length
    return taken.some((run) => run.start < end && run.end > index) ? [] : [words.slice(1, -1)]
  })
}

const wordCount = (words: string): number =>
  words.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0

function takenRuns(block: TextBlock): {start: number; end: number}[] {
  const runs = annotatedRuns(block).filter(({definition}) => definition.quote ?? definition.claim)
  let start = 0
  const decorated = list(block.children).flatMap((span) => {
    const from = start
    start += (span.text ?? '').length
    return list(span.marks).some((mark) => judged.has(mark)) ? [{start: from, end: start}] : []
  })
  return [...runs, ...decorated]
}
