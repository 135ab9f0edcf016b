import type {Sentence} from '../segment/sentences.ts'
import type {NameMention} from './nameMentions.ts'
import type {People} from './people.ts'

/** Whom a name that several people share stands for, and how sure that is. */
export interface Holder {
  person: number
  confidence: number
}

/**
 * Of people who share a family name, the one whom the text goes on to call by it alone: who is the
 * only one introduced so far, whom it called so before the others came, or whom it is plainly about.
 */
export function createSharedNames({people, candidates}: People) {
  const bare = new Map<string, number[]>()
  for (const [start, found] of candidates) {
    if (found.length < 2) continue
    const key = keyOf(found)
    bare.set(key, [...(bare.get(key) ?? []), start])
  }

  return (found: readonly number[], sentence: Sentence): Holder | undefined => {
    const [first, second] = found
      .map((person) => ({person, since: firstOf(people[person]!.mentions)}))
      .toSorted((one, other) => one.since - other.since)
    if (!first || !second) return undefined
    if (first.since < sentence.end && second.since >= sentence.end)
      return {person: first.person, confidence: 0.95}
    const recent = found.filter((person) => isNear(people[person]!.mentions, sentence))
    const calledSo = bare
      .get(keyOf(found))!
      .some((start) => start > first.since && start < second.since)
    if (calledSo && !recent.some((person) => person !== first.person))
      return {person: first.person, confidence: 0.85}
    const likely = plainlyAbout({people, candidates}, found, sentence)
    return likely === undefined ? undefined : {person: likely, confidence: 0.8}
  }
}

function plainlyAbout(
  {people}: People,
  found: readonly number[],
  sentence: Sentence,
): number | undefined {
  const weight = (index: number) => {
    const {mentions} = people[index]!
    const opens = mentions[0]!.sentence.paragraph === 0
    return mentions.length + (isNear(mentions, sentence) ? 2 : 0) + (opens ? 1 : 0)
  }
  const [first, second] = found
    .map((index) => ({index, weight: weight(index)}))
    .toSorted((one, other) => other.weight - one.weight)
  if (!first) return undefined
  return !second || first.weight >= 2 * second.weight ? first.index : undefined
}

/** In this paragraph, before the sentence or in it, or in the one before. */
function isNear(mentions: readonly NameMention[], {paragraph, index}: Sentence): boolean {
  return mentions.some(
    ({sentence}) =>
      sentence.index <= index &&
      sentence.paragraph >= paragraph - 1 &&
      sentence.paragraph <= paragraph,
  )
}

function firstOf(mentions: readonly NameMention[]): number {
  return Math.min(...mentions.map(({start}) => start))
}

function keyOf(found: readonly number[]): string {
  return found.join(' ')
}
