import {containing} from '../segment/containing.ts'
import type {Reading} from '../segment/readText.ts'
import type {Sentence} from '../segment/sentences.ts'
import type {Flag, FoundClaim, FoundQuote, Metadata} from '../types.ts'
import type {Token} from '../segment/tokenize.ts'
import type {Vocabulary} from '../words/types.ts'
import {weakCues} from '../extract/attribution/cueStrength.ts'
import {cueAt, isPassive} from '../extract/attribution/verbs.ts'
import {dateAt} from '../extract/claims/dates.ts'
import {undatedMessage} from './copyDeskFlags.ts'
import type {SourceEntry} from '../extract/sources/findSources.ts'

/** "last week", in a text that does not say when it was written. */
export function undatedTimes(
  {words}: Reading,
  sentences: readonly Sentence[],
  metadata: Metadata,
): Flag[] {
  if (metadata.dateline?.date) return []
  return sentences.flatMap(({tokens}) =>
    tokens.flatMap((_, at): Flag[] => {
      const date = dateAt(tokens, at, words)
      if (!date?.relative) return []
      const start = tokens[date.from]!.start
      const end = tokens[date.to - 1]!.end
      return [
        {
          kind: 'relativeDate',
          start,
          end,
          message: undatedMessage,
        },
      ]
    }),
  )
}

/** Sources that nobody can look up. */
export function vagueSources(sources: readonly SourceEntry[]): Flag[] {
  return sources
    .filter(({vague, kind}) => vague && kind !== 'event')
    .flatMap(({mentions, description}) => ({
      kind: 'vagueSource',
      ...mentions[0]!,
      message: `“${description}” names no single item: no author, title or date.`,
    }))
}

/**
 * Figures and charges in our own words, one for each paragraph in which nobody speaks, nothing is named
 * that could be looked up and no link leads to it.
 */
export function unattributedClaims(
  reading: Reading,
  claims: readonly FoundClaim[],
  sources: readonly SourceEntry[],
): Flag[] {
  const rests = restingParagraphs(reading, sources)
  const flagged = new Set<number>()
  return claims.flatMap(({start, end, text, kind, attributedTo}): Flag[] => {
    if (attributedTo || !isHard(kind, text)) return []
    const paragraph = reading.sentences[containing(reading.sentences, {start, end})]?.paragraph
    if (paragraph === undefined || flagged.has(paragraph) || rests(paragraph)) return []
    flagged.add(paragraph)
    return [
      {
        kind: 'unattributedClaim',
        start,
        end,
        message: 'Stated as a fact; no source is named in its paragraph.',
      },
    ]
  })
}

/** A charge, a measurement, or a number that somebody must have counted: not "two types", not "50-50". */
function isHard(kind: FoundClaim['kind'], text: string): boolean {
  if (kind === 'allegation' || kind === 'measurement') return true
  if (kind !== 'number') return false
  const digits = /\d[\d,]*/u.exec(text)?.[0].replace(/,/gu, '')
  return (
    digits !== undefined && (Number(digits) >= 10 || /[%$€£]|percent|million|billion/u.test(text))
  )
}

/** Whether a paragraph has something to go by: a report, a quotation, a source, a link. */
function restingParagraphs(
  reading: Reading,
  sources: readonly SourceEntry[],
): (paragraph: number) => boolean {
  const {sentences, paragraphs, quotes} = reading
  const known = new Set([
    ...quotes.map(({paragraph}) => paragraph),
    ...paragraphs.flatMap(({links}, index) => (links.length > 0 ? [index] : [])),
    ...sources.flatMap(({kind, found}) =>
      kind === 'event' ? [] : found.map(({sentence}) => sentence.paragraph),
    ),
  ])
  return (paragraph) =>
    known.has(paragraph) ||
    sentences.some((sentence) => sentence.paragraph === paragraph && reports(sentence, reading))
}

function reports({tokens}: Sentence, {words}: Reading): boolean {
  return tokens.some((token, at) => token.lower === 'according' || isReport(tokens, at, words))
}

/** Somebody says it: neither "a ceremony held by …" nor "was announced by …". */
function isReport(tokens: readonly Token[], at: number, words: Vocabulary): boolean {
  const cue = cueAt(tokens, at, words)
  return (
    cue?.tense === 'finite' &&
    !weakCues.has(cue.lemma) &&
    tokens[at + 1]?.lower !== 'by' &&
    !isPassive(tokens, at, words)
  )
}

/** Quotations that read as said to us, though an earlier one came from somebody else's interview or book. */
export function lostProvenance(quotes: readonly FoundQuote[]): Flag[] {
  return quotes.flatMap(({start, end, provenance, continues, attribution}): Flag[] => {
    const secondHand = provenance.length > 1 && provenance.every(({inferred}) => inferred)
    if (!secondHand || continues !== undefined) return []
    const {mention} = attribution
    return [
      {
        kind: 'lostProvenance',
        ...(mention
          ? {start: mention.start, end: attribution.cue?.end ?? mention.end}
          : {start, end}),
        message:
          'Reads as said to us; the speaker’s other words come from somebody else’s interview or book.',
      },
    ]
  })
}

/** Quotations without a speaker, and inscriptions whose translator is not named. */
export function openQuestions(
  quotes: readonly FoundQuote[],
  sources: readonly SourceEntry[],
): Flag[] {
  return quotes.flatMap(({start, end, attribution, speakerSource}): Flag[] => {
    if (speakerSource !== undefined) {
      const {language, translator, mentions} = sources[speakerSource]!
      if (!language || translator) return []
      return [
        {
          kind: 'translationCredit',
          ...mentions[0]!,
          message: `Printed in English, written in ${language}: the translator is not named.`,
        },
      ]
    }
    if (attribution.speaker) return []
    const {candidates} = attribution
    const message =
      candidates.length > 0
        ? `The speaker is not sure: ${candidates.join(' or ')}?`
        : 'The text does not say who speaks.'
    return [{kind: 'speakerUnsure', start, end, message}]
  })
}
