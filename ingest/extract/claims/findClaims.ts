import type {People} from '../../resolve/people.ts'
import type {Reading} from '../../segment/readText.ts'
import type {Sentence} from '../../segment/sentences.ts'
import type {Attribution, FoundClaim, Span} from '../../types.ts'
import type {Vocabulary} from '../../words/types.ts'
import type {SourceEntry} from '../sources/findSources.ts'
import {sourcePlaces} from '../sources/sourcePlaces.ts'
import {claimedBy} from './claimedBy.ts'
import type {ClaimRange} from './claimRange.ts'
import {dates} from './dates.ts'
import {measurements} from './measurements.ts'
import {names} from './names.ts'
import {numbers} from './numbers.ts'
import {statements} from './statements.ts'

/** What the text says that can be checked, in order; where claims overlap, the longer one. */
export function findClaims(
  reading: Reading,
  people: People,
  attributions: readonly Attribution[],
  sources: readonly SourceEntry[],
): FoundClaim[] {
  const claims = reading.plain.flatMap((sentence) =>
    rangesIn(sentence, reading.words).map((range) => claimOf(reading, sentence, range)),
  )
  const all = [...claims, ...biographies(reading, people), ...titles(reading, sources)]
  const places = sourcePlaces(sources)
  return withoutOverlaps(all).map((claim) => {
    const attributedTo = claimedBy(reading, claim, attributions, places)
    return attributedTo ? {...claim, attributedTo} : claim
  })
}

function rangesIn({tokens}: Sentence, words: Vocabulary): ClaimRange[] {
  const measured = measurements(tokens, words)
  const counted = numbers(tokens, words).filter(
    (range) => !measured.some(({from, to}) => range.from < to && range.to > from),
  )
  const asserted = names(tokens, words)
  const dated = dates(tokens, words, counted.length > 0, asserted)
  const placed = asserted.filter(
    ({kind, from, to}) =>
      kind !== 'place' || !dated.some((range) => range.from < to && range.to > from),
  )
  return [...measured, ...placed, ...counted, ...dated, ...statements(tokens, words)]
}

function claimOf({text}: Reading, {tokens}: Sentence, range: ClaimRange): FoundClaim {
  const start = tokens[range.from]!.start
  const end = tokens[range.to - 1]!.end
  return {start, end, text: text.slice(start, end), kind: range.kind, priority: range.priority}
}

/** Who somebody is, as the text says it: an office, a profession, a past. */
function biographies({text, words}: Reading, {people}: People): FoundClaim[] {
  return people.flatMap(({mentions}) =>
    mentions.flatMap((mention) =>
      mention.descriptions.flatMap((description): FoundClaim[] => {
        const before = description.end <= mention.start
        const only = text.slice(description.start, description.end)
        if (before && !/\s/u.test(only) && words.titles.has(only.toLowerCase().replace(/\.$/u, '')))
          return []
        const span = before ? {start: description.start, end: mention.end} : description
        return [
          {...span, text: text.slice(span.start, span.end), kind: 'description', priority: 'low'},
        ]
      }),
    ),
  )
}

function titles({text}: Reading, sources: readonly SourceEntry[]): FoundClaim[] {
  return sources.flatMap(({title, mentions}) => {
    if (!title) return []
    const start = text.indexOf(title, mentions[0]!.start)
    return [
      {
        start,
        end: start + title.length,
        text: title,
        kind: 'name' as const,
        priority: 'low' as const,
      },
    ]
  })
}

function withoutOverlaps(claims: readonly FoundClaim[]): FoundClaim[] {
  const kept: FoundClaim[] = []
  for (const claim of claims.toSorted((one, other) => length(other) - length(one))) {
    const at = placeOf(kept, claim)
    const [before, after] = [kept[at - 1], kept[at]]
    if ((!before || before.end <= claim.start) && (!after || after.start >= claim.end))
      kept.splice(at, 0, claim)
  }
  return kept
}

/** Where `claim` belongs among others that stand in order. */
function placeOf(kept: readonly FoundClaim[], {start}: Span): number {
  let [low, high] = [0, kept.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (kept[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}

function length({start, end}: Span): number {
  return end - start
}
