interface Term {
  words: string[]
  prefix: boolean
  negated: boolean
}

/**
 * Reads a full-text query: words that must all occur, `"exact phrases"`, `prefix*`, `-excluded`.
 * Case and accents do not count. A query without a word matches everything.
 * Source: the tokens that the Studio's search sends (`prefixLast` in sanity 6.16).
 */
export function textMatcher(query: string): (text: string) => boolean {
  const terms = (query.match(/-?"[^"]*"\*?|\S+/g) ?? []).map(readTerm)
  const worded = terms.filter((term) => term.words.length > 0)
  return (text) => {
    const words = wordsOf(text)
    return worded.every((term) => occurs(term, words) !== term.negated)
  }
}

function readTerm(token: string): Term {
  const negated = token.startsWith('-') && token.length > 1
  return {words: wordsOf(token), prefix: token.endsWith('*'), negated}
}

function occurs({words, prefix}: Term, text: readonly string[]): boolean {
  const last = words.length - 1
  return text.some((_, start) =>
    words.every((word, offset) => {
      const found = text[start + offset]
      return prefix && offset === last ? found?.startsWith(word) : found === word
    }),
  )
}

function wordsOf(text: string): string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return folded.match(/[\p{L}\p{N}]+/gu) ?? []
}
