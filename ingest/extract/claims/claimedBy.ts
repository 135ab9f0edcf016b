import type {Reading} from '../../segment/readText.ts'
import type {Attribution, FoundClaim, Span} from '../../types.ts'
import type {SourceEntry} from '../sources/findSources.ts'

/**
 * Who says a claim, where the text says so: the speaker of the quotation that it stands in, the
 * source that its sentence names, or the person whom its sentence reports.
 */
export function claimedBy(
  reading: Reading,
  claim: Span,
  attributions: readonly Attribution[],
  sources: readonly SourceEntry[],
): FoundClaim['attributedTo'] {
  const quote = reading.quotes.findIndex(({start, end}) => start <= claim.start && claim.end <= end)
  if (quote >= 0) {
    const {person} = attributions[quote]!
    if (person !== undefined) return {person}
    const source = sources.findIndex(({found}) => found.some(({reads}) => reads === quote))
    return source < 0 ? undefined : {source}
  }
  const sentence = reading.sentences.find(
    ({start, end}) => start <= claim.start && claim.end <= end,
  )
  const source = sources.findIndex(
    ({kind, found}) =>
      kind !== 'event' &&
      found.some((mention) => mention.sentence === sentence && accords(reading, mention.start)),
  )
  return source < 0 ? undefined : {source}
}

function accords({text}: Reading, start: number): boolean {
  return /according to\s+(?:the\s+)?$/iu.test(text.slice(Math.max(0, start - 20), start))
}
