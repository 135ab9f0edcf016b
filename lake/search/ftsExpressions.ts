import type {TextTerm} from './textTerms.ts'

/** Longer queries are narrowed by their first terms, and matched by reading. */
const maximumTerms = 32

/**
 * Full-text expressions for a query; words have letters and digits alone, so that nothing in them
 * needs escaping. Source: https://sqlite.org/fts5.html#full_text_query_syntax
 */

/**
 * For the documents in which a field may match: they hold every word somewhere. Phrases and
 * exclusions are left to the matcher. `undefined` where that is every document.
 */
export function candidateExpression(terms: readonly TextTerm[]): string | undefined {
  const words = terms
    .filter((term) => !term.negated)
    .flatMap(({words: list, prefix}) =>
      list.map((word, index) => `"${word}"${prefix && index === list.length - 1 ? '*' : ''}`),
    )
  return words.length === 0 ? undefined : words.slice(0, maximumTerms).join(' AND ')
}

/**
 * For the documents whose whole text matches, as the matcher decides it. `undefined` where the
 * index can't say: without a wanted term, or with very many.
 */
export function exactExpression(terms: readonly TextTerm[], withId: boolean): string | undefined {
  const wanted = terms.filter((term) => !term.negated).map(phrase)
  const excluded = terms.filter((term) => term.negated).map(phrase)
  if (wanted.length === 0 || terms.length > maximumTerms) return undefined
  const columns = withId ? '{body id}' : 'body'
  const all = `(${wanted.map((text) => `${columns} : ${text}`).join(' AND ')})`
  if (excluded.length === 0) return all
  return `${all} NOT (${excluded.map((text) => `${columns} : ${text}`).join(' OR ')})`
}

/** One term alone, for how many documents hold it. */
export function phrase({words, prefix}: TextTerm): string {
  return `"${words.join(' ')}"${prefix ? '*' : ''}`
}
