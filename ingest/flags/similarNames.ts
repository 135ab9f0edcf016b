import type {Person} from '../resolve/people.ts'
import type {NameMention} from '../resolve/nameMentions.ts'
import type {Flag} from '../types.ts'

/**
 * One person's name spelled in two ways: two full names that share one part and differ by a letter
 * in the other, where one of them stands far more seldom.
 */
export function similarNames(people: readonly Person[], mentions: readonly NameMention[]): Flag[] {
  const full = people.filter(({parts}) => parts.length > 1)
  return [
    ...full.flatMap((person, index) => twice(person, full.slice(index + 1))),
    ...alone(full, mentions),
  ]
}

function twice(person: Person, others: readonly Person[]): Flag[] {
  return others.flatMap((other) => {
    const first = person.parts[0] === other.parts[0]
    const last = person.parts.at(-1) === other.parts.at(-1)
    if (first === last) return []
    const [one, two] = first
      ? [person.parts.at(-1)!, other.parts.at(-1)!]
      : [person.parts[0]!, other.parts[0]!]
    if (!isSlip(one, two)) return []
    const [usual, rare] =
      person.mentions.length >= other.mentions.length ? [person, other] : [other, person]
    return rare.mentions.map((mention) => flag(mention, usual.name))
  })
}

/** "Brand" where the text has "Jonas Brandt" and nobody of the other name. */
function alone(full: readonly Person[], mentions: readonly NameMention[]): Flag[] {
  const known = new Set(full.flatMap(({parts}) => parts))
  const counts = new Map<string, number>()
  for (const {key} of mentions) counts.set(key, (counts.get(key) ?? 0) + 1)
  return mentions.flatMap((mention) => {
    const [part] = mention.parts
    if (mention.parts.length > 1 || known.has(part!) || !(mention.speaks || mention.person))
      return []
    const like = full.filter(({parts}) => isSlip(parts.at(-1)!, part!))
    const [only] = like
    if (like.length !== 1 || !only) return []
    return only.mentions.length > 2 * counts.get(mention.key)! ? [flag(mention, only.name)] : []
  })
}

function flag({start, end, text}: NameMention, usual: string): Flag {
  return {
    kind: 'nameSpelling',
    start,
    end,
    message: `“${text}” here, “${usual}” elsewhere: one person with two spellings?`,
  }
}

/** One letter more, less or other, or two that changed places, in a word of five letters or more. */
function isSlip(one: string, other: string): boolean {
  if (one === other || Math.min(one.length, other.length) < 5 || one[0] !== other[0]) return false
  if (/s$/u.test(one) !== /s$/u.test(other)) return false
  if (Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  let end = 0
  while (
    end < Math.min(one.length, other.length) - start &&
    one.at(-1 - end) === other.at(-1 - end)
  )
    end += 1
  const [left, right] = [one.length - start - end, other.length - start - end]
  if (left <= 1 && right <= 1) return true
  return (
    left === 2 && right === 2 && one[start] === other[start + 1] && one[start + 1] === other[start]
  )
}
