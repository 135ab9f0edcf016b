import {copyDeskFlags} from '../../flags/copyDeskFlags.ts'
import {openQuestions} from '../../flags/sourcing.ts'
import {unclosedQuotes} from '../../flags/unclosedQuotes.ts'
import type {Flag, FoundQuote, Manuscript} from '../../types.ts'
import type {PlainReading} from './plainReading.ts'

/** What a copy editor would stop at, as far as words without rules of their own tell. */
export function plainFlags(
  {text, paragraphs, metadata}: Manuscript,
  {quotes, language}: PlainReading,
  found: readonly FoundQuote[],
): Flag[] {
  const begins = paragraphs.slice(0, 1).map(({start, end}): Flag => ({
    kind: 'language',
    start,
    end,
    message: `The text is in ${language.name}: quotations, speakers, dates, ages and sums are looked at; sources and claims are not.`,
  }))
  const looked = [
    ...copyDeskFlags({text, paragraphs}, metadata, language.copyDesk),
    ...openQuestions(found, []),
    ...unclosedQuotes(quotes),
  ]
  return [
    ...begins,
    ...looked.toSorted((one, other) => one.start - other.start || one.end - other.end),
  ]
}
