import {wordsOf} from './words.ts'

/** One condition of a full-text query: words that follow each other. */
export interface TextTerm {
  words: string[]
  /** The last word may go on. */
  prefix: boolean
  /** The words must not occur. */
  negated: boolean
}

/**
 * Reads a full-text query: words that must all occur, `"exact phrases"`, `prefix*`, `-excluded`.
 * Case and accents do not count. A query without a word matches everything.
 * Source: https://www.sanity.io/docs/content-lake/search-content-with-groq, and the tokens that
 * the Studio's search sends (`prefixLast` in sanity 6.16).
 */
export function textTerms(query: string): TextTerm[] {
  const tokens = query.match(/-?"[^"]*"\*?|\S+/g) ?? []
  return tokens
    .map((token) => ({
      words: wordsOf(token),
      prefix: token.endsWith('*'),
      negated: token.startsWith('-') && token.length > 1,
    }))
    .filter((term) => term.words.length > 0)
}
