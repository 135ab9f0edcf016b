import type {Reading} from '../segment/readText.ts'
import type {FoundPerson, Span} from '../types.ts'
import {fold} from './fold.ts'
import type {Person} from './people.ts'

/** A person as listed: the fullest name, the variants, and what the text says they are. */
export function personOf(reading: Reading, person: Person): FoundPerson {
  const variants = [...new Set(person.mentions.map(({text}) => text))]
  const aliases = variants.filter((variant) => fold(variant) !== fold(person.name))
  const second = secondReference(person)
  const order = nameOrder(reading, person, second)
  const role = person.descriptions.map((span) => reading.text.slice(span.start, span.end))[0]
  return {
    name: person.name,
    aliases,
    ...(second && {secondReference: second}),
    ...(order && {nameOrder: order}),
    ...(role && {role}),
    descriptions: person.descriptions,
    mentions: person.mentions
      .map(({start, end}): Span => ({start, end}))
      .toSorted((one, other) => one.start - other.start),
  }
}

/** The one part of the name that the text goes on with. */
function secondReference({mentions, parts}: Person): string | undefined {
  if (parts.length < 2) return undefined
  const counts = new Map<string, number>()
  for (const {text, parts: mentioned} of mentions) {
    if (mentioned.length === 1) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0]
}

/**
 * Learned from the text: the family name comes first where the text goes on with the first part of a
 * name, or where the first part is a family name of a language that puts it first.
 */
function nameOrder(
  {words}: Reading,
  {parts}: Person,
  second: string | undefined,
): FoundPerson['nameOrder'] {
  if (parts.length < 2) return undefined
  const first = parts[0]!
  if (words.givenNames.has(first)) return 'givenFirst'
  if (second && fold(second) === first) return 'familyFirst'
  if (words.familyNamesFirst.has(first) && parts.length >= 3) return 'familyFirst'
  return second && fold(second) === parts.at(-1) && !words.familyNamesFirst.has(first)
    ? 'givenFirst'
    : undefined
}
