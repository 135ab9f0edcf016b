import type {Reading} from '../segment/readText.ts'
import type {Flag, FoundClaim, FoundQuote, Metadata} from '../types.ts'
import type {SourceEntry} from '../extract/sources/findSources.ts'
import type {NameMention} from '../resolve/nameMentions.ts'
import type {People} from '../resolve/people.ts'
import {ages} from './ages.ts'
import {conversions} from './conversions.ts'
import {percentages} from './percentages.ts'
import {similarNames} from './similarNames.ts'
import {sums} from './sums.ts'
import {unansweredAllegations} from './unansweredAllegations.ts'
import {weekdays} from './weekdays.ts'
import {
  lostProvenance,
  openQuestions,
  unattributedClaims,
  undatedTimes,
  vagueSources,
} from './sourcing.ts'
import {capitals, slipsOfThePen} from './spelling.ts'

/** What the rules may look at besides the text. */
interface FoundForFlags {
  quotes: FoundQuote[]
  claims: FoundClaim[]
  sources: SourceEntry[]
  people: People
  names: readonly NameMention[]
}

/** What a copy editor would stop at, in the order of the text. */
export function findFlags(reading: Reading, metadata: Metadata, found: FoundForFlags): Flag[] {
  const sentences = reading.plain
  return [
    ...conversions(reading, sentences),
    ...weekdays(reading, metadata),
    ...ages(reading, metadata),
    ...sums(reading),
    ...percentages(reading),
    ...similarNames(found.people.people, found.names),
    ...unansweredAllegations(reading, found.people, found),
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
