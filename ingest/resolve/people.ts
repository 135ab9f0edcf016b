import type {Span} from '../types.ts'
import type {Gender, Vocabulary} from '../words/types.ts'
import {fold} from './fold.ts'
import type {NameMention} from './nameMentions.ts'

/** One person of a text, with every place that names them. */
export interface Person {
  name: string
  parts: string[]
  gender?: Gender
  mentions: NameMention[]
  /** Mentions by more than one part of the name. */
  full: number
  descriptions: Span[]
}

/** The people of a text, and whom each mention may name. */
export interface People {
  people: Person[]
  /** Indexes of `people` for the mention that starts at an offset; several where it is open. */
  candidates: ReadonlyMap<number, readonly number[]>
}

/**
 * Joins the mentions of one person: a full name, its shorter forms, and the one part of it that the
 * text goes on with. Two people who share a part stay two.
 */
export function findPeople(mentions: readonly NameMention[], words: Vocabulary): People {
  const people: Person[] = []
  for (const mention of mentions) if (mention.parts.length > 1) joinFull(people, mention, mentions)
  const candidates = new Map<number, readonly number[]>()
  for (const [index, person] of people.entries()) {
    for (const mention of person.mentions) candidates.set(mention.start, [index])
  }
  for (const mention of mentions) {
    if (candidates.has(mention.start) || mention.parts.length > 1) continue
    const found = matching(people, mention, words)
    if (found.length > 1) candidates.set(mention.start, found)
    const index =
      found.length === 1
        ? found[0]!
        : found.length === 0
          ? alone(people, mention, mentions)
          : undefined
    if (index === undefined) continue
    people[index]!.mentions.push(mention)
    people[index]!.descriptions.push(...mention.descriptions)
    people[index]!.gender ??= mention.gender
    candidates.set(mention.start, [index])
  }
  return {people, candidates}
}

function joinFull(people: Person[], mention: NameMention, mentions: readonly NameMention[]): void {
  const known = people.find((person) => sameName(person.parts, mention.parts))
  if (known) {
    known.mentions.push(mention)
    known.full += 1
    known.descriptions.push(...mention.descriptions)
    known.gender ??= mention.gender
    if (
      mention.parts.length > known.parts.length &&
      !mention.parts.some((part) => part.length === 1)
    ) {
      known.name = mention.text
      known.parts = mention.parts
    }
    return
  }
  if (!isPerson(mention, mentions)) return
  people.push({
    name: mention.text,
    parts: mention.parts,
    gender: mention.gender,
    mentions: [mention],
    full: 1,
    descriptions: [...mention.descriptions],
  })
}

/** A later mention may give the reason that the first lacks. */
function isPerson(mention: NameMention, mentions: readonly NameMention[]): boolean {
  const name = fold(mention.text)
  return mentions.some(
    (other) =>
      fold(other.text) === name && (other.person || (other.speaks && other.parts.length < 5)),
  )
}

/** "Ann B. Lee" is "Ann Lee"; "Kim Soo Jin" is not "Kim Dae Ho". */
function sameName(one: readonly string[], other: readonly string[]): boolean {
  const [first, second] = [withoutInitials(one), withoutInitials(other)]
  if (first.join(' ') === second.join(' ')) return true
  return first[0] === second[0] && first.at(-1) === second.at(-1)
}

function withoutInitials(parts: readonly string[]): string[] {
  const folded = parts.map(fold)
  return folded.filter(
    (part, index) => part.length > 1 || index === 0 || index === folded.length - 1,
  )
}

function matching(people: readonly Person[], mention: NameMention, words: Vocabulary): number[] {
  const part = fold(mention.parts[0]!)
  const all = [...people.entries()].filter(
    ([, {parts, gender}]) =>
      parts.some((other) => fold(other) === part) &&
      !(gender && mention.gender && gender !== mention.gender),
  )
  const usual = all.filter(([, {parts}]) => isUsualReference(parts, part, words))
  return (usual.length > 0 ? usual : all).map(([index]) => index)
}

/** The last part of a name, and the first where the family name comes first. */
function isUsualReference(parts: readonly string[], part: string, words: Vocabulary): boolean {
  const first = fold(parts[0]!)
  return fold(parts.at(-1)!) === part || (first === part && words.familyNamesFirst.has(first))
}

/** A person whom the text names by one word only. */
function alone(
  people: Person[],
  mention: NameMention,
  mentions: readonly NameMention[],
): number | undefined {
  const name = fold(mention.text)
  const same = mentions.filter((other) => fold(other.text) === name)
  if (!same.some(({person, speaks}) => person || speaks)) return undefined
  if (same.some(({parts}) => parts.length > 1)) return undefined
  people.push({
    name: mention.text,
    parts: mention.parts,
    gender: mention.gender,
    mentions: [],
    full: 0,
    descriptions: [],
  })
  return people.length - 1
}
