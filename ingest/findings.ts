import {attribute} from './extract/attribution/attribute.ts'
import type {Speech} from './extract/attribution/speech.ts'
import {findClaims} from './extract/claims/findClaims.ts'
import {findFlags} from './flags/findFlags.ts'
import {plainFindings} from './extract/plain/plainFindings.ts'
import {notAQuotation} from './extract/quotations.ts'
import {provenance} from './extract/provenance.ts'
import {quoteForm} from './extract/quoteForm.ts'
import {entryOf, findSources, type SourceEntry} from './extract/sources/findSources.ts'
import {sourcePlaces} from './extract/sources/sourcePlaces.ts'
import {outletInterview} from './extract/sources/outletInterviews.ts'
import {foreignFindings} from './foreignFindings.ts'
import {withCitedSources} from './notes/withCitedSources.ts'
import {isForeign} from './readers/language.ts'
import {createDiscourse} from './resolve/discourse.ts'
import {nameMentions} from './resolve/nameMentions.ts'
import {findPeople, type People} from './resolve/people.ts'
import {personOf} from './resolve/personOf.ts'
import {createSharedNames} from './resolve/sharedNames.ts'
import {speakerOf} from './resolve/speakers.ts'
import {readText, type Reading} from './segment/readText.ts'
import type {
  Attribution,
  Findings,
  FoundQuote,
  FoundSource,
  Hop,
  LeftOut,
  Manuscript,
} from './types.ts'
import {english} from './words/english/english.ts'
import {languageIn} from './words/languages.ts'

const nobody: Attribution = {rule: 'none', confidence: 0, candidates: []}

/** Everything the rules find in a manuscript. The same manuscript gives the same findings. */
export function findingsOf(manuscript: Manuscript): Findings {
  return withCitedSources(manuscript, findingsInText(manuscript))
}

function findingsInText(manuscript: Manuscript): Findings {
  const {text, paragraphs, metadata} = manuscript
  if (isForeign(text, metadata.language)) {
    const language = languageIn(text, metadata.language)
    return language
      ? plainFindings(manuscript, language)
      : foreignFindings(readText(text, paragraphs, english), manuscript)
  }
  const reading = readText(text, paragraphs, english)
  const speeches = attribute(reading)
  const names = nameMentions(reading, speeches)
  const people = findPeople(names, reading.words)
  const why = reading.quotes.map((quote, index) =>
    notAQuotation(reading, quote, index, speeches[index]),
  )
  const sharedNames = createSharedNames(people)
  const discourse = createDiscourse(reading, people, speeches, sharedNames)
  const attributions = speeches.map((speech, index) =>
    why[index] ? nobody : speakerOf(reading, speech, people, discourse, sharedNames),
  )
  const sources = findSources(reading, people, speeches, attributions)
  addOutletInterviews(reading, people, speeches, attributions, sources)
  const hops = provenance(reading, speeches, attributions, sources)
  const quotes = quotesOf(reading, people, {speeches, attributions, hops, why}, sources)
  const claims = findClaims(reading, people, attributions, sources)
  return {
    quotes,
    people: people.people.map((person) => personOf(reading, person)),
    sources: sources.map(withoutWork),
    claims,
    flags: findFlags(reading, manuscript.metadata, {quotes, claims, sources, people, names}),
    leftOut: [...manuscript.leftOut, ...leftOut(reading, why)],
  }
}

/** For speakers who spoke to us last week, and whose words nothing else brought here. */
function addOutletInterviews(
  reading: Reading,
  people: People,
  speeches: readonly (Speech | undefined)[],
  attributions: readonly Attribution[],
  sources: SourceEntry[],
): void {
  const hops = provenance(reading, speeches, attributions, sources)
  const done = new Set<number>()
  for (const [index, speech] of speeches.entries()) {
    const {person} = attributions[index]!
    if (!speech || person === undefined || done.has(person)) continue
    if (hops[index]!.some(({source}) => source !== undefined)) continue
    const mention = outletInterview(reading, speech)
    if (!mention) continue
    done.add(person)
    const entry = entryOf(mention, [], people)
    sources.push({...entry, interviewed: people.people[person]!.name})
  }
}

interface ByQuote {
  speeches: readonly (Speech | undefined)[]
  attributions: readonly Attribution[]
  hops: readonly Hop[][]
  why: readonly (string | undefined)[]
}

function quotesOf(
  reading: Reading,
  people: People,
  {speeches, attributions, hops, why}: ByQuote,
  sources: readonly SourceEntry[],
): FoundQuote[] {
  const places = sourcePlaces(sources)
  const kept = reading.quotes.flatMap((_, index) => (why[index] ? [] : [index]))
  return kept.map((index): FoundQuote => {
    const {start, end} = reading.quotes[index]!
    const text = reading.text.slice(start, end)
    const speech = speeches[index]
    const read = places.reading(index) ?? -1
    const language = sources[read]?.language
    const continues = continuedFrom(speech, kept)
    const attribution = read < 0 ? attributions[index]! : nobody
    const description = describedBy(reading, people, attribution)
    const interview = hops[index]!.find(
      ({act, inferred, source}) => act === 'said' && !inferred && source !== undefined,
    )
    return {
      start,
      end,
      text,
      form: quoteForm(text, speech, language !== undefined && language !== 'English'),
      attribution,
      ...(continues !== undefined && read < 0 && {continues}),
      ...(description && {description}),
      ...(read >= 0 && {speakerSource: read}),
      ...(language && {language}),
      ...(interview && {occasion: sources[interview.source!]!.description}),
      provenance: hops[index]!,
    }
  })
}

function continuedFrom(speech: Speech | undefined, kept: readonly number[]): number | undefined {
  if (!speech || speech.carriedFrom === undefined) return undefined
  if (speech.rule !== 'sameParagraph' && speech.rule !== 'resumed') return undefined
  const at = kept.indexOf(speech.carriedFrom)
  return at < 0 ? undefined : at
}

/** How the sentence of a quotation describes its speaker; a speaker without a name is a description. */
function describedBy(
  reading: Reading,
  {people}: People,
  {person, speaker, mention}: Attribution,
): string | undefined {
  if (person === undefined) return speaker
  const named = people[person]!.mentions.find(({start}) => start === mention?.start)
  const description = named?.descriptions.at(-1)
  return description && reading.text.slice(description.start, description.end)
}

function leftOut(reading: Reading, why: readonly (string | undefined)[]): LeftOut[] {
  const marks = reading.quotes.flatMap(({start, end}, index): LeftOut[] => {
    const reason = why[index]
    return reason ? [{start, end, why: reason}] : []
  })
  return [...marks, ...doubledApostrophes(reading)]
}

/** ''…'' is how some wires write quotation marks; it can't be told from nested single ones. */
function doubledApostrophes({text}: Reading): LeftOut[] {
  return [...text.matchAll(/''([^'\n]+(?:'[^'\n]+)*)''/gu)].map((match) => ({
    start: match.index + 2,
    end: match.index + match[0].length - 2,
    why: 'doubled apostrophes are not read as quotation marks: write “ and ” and import again',
  }))
}

function withoutWork({found: _found, makers: _makers, ...source}: SourceEntry): FoundSource {
  return source
}
