import type {Reading} from '../segment/readText.ts'
import type {Flag} from '../types.ts'

/** Marks that open words and have no mark that closes them. */
export function unclosedQuotes(quotes: Reading['quotes']): Flag[] {
  return quotes.flatMap(({outer, unclosed: open}, index): Flag[] =>
    open && !quotes[index + 1]?.resumes
      ? [
          {
            kind: 'unclosedQuote',
            start: outer.start,
            end: outer.start + 1,
            message: 'This quotation mark is never closed.',
          },
        ]
      : [],
  )
}
