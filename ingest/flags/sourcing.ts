import {containing} from '../segment/containing.ts'
import type {Reading} from '../segment/readText.ts'
import type {Sentence} from '../segment/sentences.ts'
import type {Flag, FoundClaim, FoundQuote, Metadata} from '../types.ts'
import type {Token} from '../segment/tokenize.ts'
import type {Vocabulary} from '../words/types.ts'
import {weakCues} from '../extract/attribution/cueStrength.ts'
import {cueAt, isPassive} from '../extract/attribution/verbs.ts'
import {dateAt} from '../extract/claims/dates.ts'
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
          message: 'A time told from the day of writing, in a text with no date.',
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

/** Numbers, dates and events in our own words that no source stands behind. */
export function unattributedClaims(
  reading: Reading,
  claims: readonly FoundClaim[],
  sources: readonly SourceEntry[],
): Flag[] {
  const sourced = new Set(
    sources.flatMap(({kind, found}) =>
      kind === 'event' ? [] : found.map(({sentence}) => sentence.index),
    ),
  )
  const flagged = new Set<Sentence>()
  return claims.flatMap(({start, end, kind, priority, attributedTo}): Flag[] => {
    const trend = kind === 'description' && priority !== 'low'
    if (!trend && !/^(?:number|date|measurement|event|allegation)$/u.test(kind)) return []
    if (attributedTo) return []
    if (containing(reading.quotes, {start, end}) >= 0) return []
    const sentence = reading.sentences[containing(reading.sentences, {start, end})]
    if (!sentence || (priority !== 'high' && flagged.has(sentence))) return []
    if (reports(sentence, reading) || isSourced(sentence, reading, sourced)) return []
    flagged.add(sentence)
    return [
      {
        kind: 'unattributedClaim',
        start,
        end,
        message: 'Stated as a fact; no source is named in its sentence.',
      },
    ]
  })
}

/** A sentence that goes on with "They" or "It" rests on the source of the one before. */
function isSourced(
  {index, paragraph, tokens}: Sentence,
  {sentences, words}: Reading,
  sourced: ReadonlySet<number>,
): boolean {
  if (sourced.has(index)) return true
  const goesOn =
    words.pronouns.has(tokens[0]?.lower ?? '') && sentences[index - 1]?.paragraph === paragraph
  return goesOn && sourced.has(index - 1)
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
