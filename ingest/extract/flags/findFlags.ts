import type {Reading} from '../../segment/readText.ts'
import type {Flag, FoundClaim, FoundQuote, Metadata} from '../../types.ts'
import type {SourceEntry} from '../sources/findSources.ts'
import {conversions} from './conversions.ts'
import {
  lostProvenance,
  openQuestions,
  unattributedClaims,
  undatedTimes,
  vagueSources,
} from './sourcing.ts'
import {capitals, slipsOfThePen} from './spelling.ts'

/** What a copy editor would stop at, in the order of the text. */
export function findFlags(
  reading: Reading,
  metadata: Metadata,
  found: {quotes: FoundQuote[]; claims: FoundClaim[]; sources: SourceEntry[]},
): Flag[] {
  const sentences = reading.plain
  return [
    ...conversions(reading, sentences),
    ...capitals(reading, sentences),
    ...slipsOfThePen(reading),
    ...undatedTimes(reading, sentences, metadata),
    ...vagueSources(found.sources),
    ...unattributedClaims(reading, found.claims, found.sources),
    ...lostProvenance(found.quotes),
    ...openQuestions(found.quotes, found.sources),
    ...unclosed(reading),
  ].toSorted((one, other) => one.start - other.start || one.end - other.end)
}

function unclosed({quotes}: Reading): Flag[] {
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
