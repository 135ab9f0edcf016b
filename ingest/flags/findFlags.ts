import type {Reading} from '../segment/readText.ts'
import type {Flag, FoundClaim, FoundQuote, Metadata} from '../types.ts'
import type {SourceEntry} from '../extract/sources/findSources.ts'
import type {NameMention} from '../resolve/nameMentions.ts'
import type {People} from '../resolve/people.ts'
import {copyDeskFlags} from './copyDeskFlags.ts'
import {conversions} from './conversions.ts'
import {similarNames} from './similarNames.ts'
import {unclosedQuotes} from './unclosedQuotes.ts'
import {unansweredAllegations} from './unansweredAllegations.ts'
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
    ...copyDeskFlags(reading, metadata, reading.words.copyDesk),
    ...similarNames(found.people.people, found.names),
    ...unansweredAllegations(reading, found.people, found),
    ...capitals(reading, sentences),
    ...slipsOfThePen(reading),
    ...undatedTimes(reading, sentences, metadata),
    ...vagueSources(found.sources),
    ...unattributedClaims(reading, found.claims, found.sources),
    ...lostProvenance(found.quotes),
    ...openQuestions(found.quotes, found.sources),
    ...unclosedQuotes(reading.quotes),
  ].toSorted((one, other) => one.start - other.start || one.end - other.end)
}
