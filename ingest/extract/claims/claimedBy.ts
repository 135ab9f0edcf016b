import type {Reading} from '../../segment/readText.ts'
import type {Attribution, FoundClaim, Span} from '../../types.ts'
import {containing} from '../../segment/containing.ts'
import type {SourcePlaces} from '../sources/sourcePlaces.ts'

/**
 * Who says a claim, where the text says so: the speaker of the quotation that it stands in, the
 * source that its sentence names, or the person whom its sentence reports.
 */
export function claimedBy(
  reading: Reading,
  claim: Span,
  attributions: readonly Attribution[],
  places: SourcePlaces,
): FoundClaim['attributedTo'] {
  const quote = containing(reading.quotes, claim)
  if (quote >= 0) {
    const {person} = attributions[quote]!
    if (person !== undefined) return {person}
    const source = places.reading(quote)
    return source === undefined ? undefined : {source}
  }
  const sentence = reading.sentences[containing(reading.sentences, claim)]
  const source =
    sentence &&
    places
      .in(sentence)
      .find(({kind, mention}) => kind !== 'event' && accords(reading, mention.start))
  return source && {source: source.index}
}

function accords({text}: Reading, start: number): boolean {
  return /according to\s+(?:the\s+)?$/iu.test(text.slice(Math.max(0, start - 20), start))
}
