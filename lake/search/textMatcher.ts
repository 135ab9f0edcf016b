import {bm25} from './bm25.ts'
import type {TextStatistics} from './bm25.ts'
import type {TextTerm} from './textTerms.ts'
import {wordsOf} from './words.ts'

export interface TextMatcher {
  matches(text: string): boolean
  /** How well the text answers, above 0; `undefined` where it does not match. */
  score(text: string, statistics?: TextStatistics): number | undefined
}

/** Where nothing is known of other texts, rare terms are not told from common ones. */
const unknown: TextStatistics = {averageLength: 100, weights: []}

/** Matches texts against the terms of a query. */
export function textMatcher(terms: readonly TextTerm[]): TextMatcher {
  const wanted = terms.filter((term) => !term.negated)
  const excluded = terms.filter((term) => term.negated)

  function matchingWords(text: string): string[] | undefined {
    const words = wordsOf(text)
    const fits =
      wanted.every((term) => occursAt(term, words, 0) !== -1) &&
      excluded.every((term) => occursAt(term, words, 0) === -1)
    return fits ? words : undefined
  }

  return {
    matches: (text) => matchingWords(text) !== undefined,
    score(text, statistics = unknown) {
      const words = matchingWords(text)
      if (!words) return undefined
      if (wanted.length === 0) return 1
      const counts = wanted.map((term) => occurrences(term, words))
      return bm25(counts, words.length, statistics)
    },
  }
}

function occurrences(term: TextTerm, text: readonly string[]): number {
  let count = 0
  for (let at = occursAt(term, text, 0); at !== -1; at = occursAt(term, text, at + 1)) count += 1
  return count
}

/** Where the term occurs in the text, from a word on; -1 for nowhere. */
function occursAt({words, prefix}: TextTerm, text: readonly string[], from: number): number {
  const last = words.length - 1
  for (let start = from; start + last < text.length; start++) {
    const fits = words.every((word, offset) => {
      const found = text[start + offset]
      return prefix && offset === last ? found?.startsWith(word) : found === word
    })
    if (fits) return start
  }
  return -1
}
