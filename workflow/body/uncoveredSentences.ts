import {list} from '../list.ts'
import type {TextBlock} from '../types.ts'
import {annotatedRuns, blockText} from './annotations.ts'

const judged = new Set(['commonKnowledge', 'opinion'])

/**
 * The sentences of a block that no quotation or assertion touches and that are not wholly marked as
 * common knowledge or opinion. Sentences are cut as Unicode cuts them (UAX #29) for the language.
 */
export function uncoveredSentences(block: TextBlock, language = 'en'): string[] {
  const covered = coverage(block)
  return [...segmenterFor(language).segment(blockText(block))]
    .filter(({segment, index}) =>
      isUncovered(segment, covered.slice(index, index + segment.length)),
    )
    .map(({segment}) => segment.trim())
}

/** Making one costs as much as cutting twenty paragraphs. */
const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  const made = makeSegmenter(language)
  segmenters.set(language, made)
  return made
}

/** A tag that is none is the form's to complain about; sentences are cut as in English then. */
function makeSegmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, {granularity: 'sentence'})
  } catch {
    return new Intl.Segmenter('en', {granularity: 'sentence'})
  }
}

type Cover = 'anchored' | 'judged' | 'open'

function coverage(block: TextBlock): Cover[] {
  const cover = list(block.children).flatMap((span) =>
    Array.from<Cover>({length: (span.text ?? '').length}).fill(
      list(span.marks).some((mark) => judged.has(mark)) ? 'judged' : 'open',
    ),
  )
  for (const {definition, start, end} of annotatedRuns(block)) {
    if (definition.quote ?? definition.claim) cover.fill('anchored', start, end)
  }
  return cover
}

function isUncovered(segment: string, cover: readonly Cover[]): boolean {
  if (!/[\p{L}\p{N}]/u.test(segment) || cover.includes('anchored')) return false
  return cover.some((one, offset) => one === 'open' && /[\p{L}\p{N}]/u.test(segment[offset] ?? ''))
}
