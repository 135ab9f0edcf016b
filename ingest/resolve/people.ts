import type {Span} from '../types.ts'
import type {Gender, Vocabulary} from '../words/types.ts'
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
  const register = createRegister()
  const reasons = reasonsByName(mentions)
  const full = mentions.filter(({parts}) => parts.length > 1)
  const open = full.filter(
    (mention) => !joinFull(register, mention, ({person, speaks}) => person || speaks, reasons),
  )
  const {people, byPart} = register
  for (const mention of open) {
    const isNew = !byPart.has(mention.parts.at(-1)!) && isCalledShort(mention, reasons)
    joinFull(register, mention, () => isNew, reasons)
  }
  const candidates = new Map<number, readonly number[]>()
  for (const [index, person] of people.entries()) {
    for (const mention of person.mentions) candidates.set(mention.start, [index])
  }
  for (const mention of mentions) {
    if (candidates.has(mention.start) || mention.parts.length > 1) continue
    const found = matching(register, mention, words)
    if (found.length > 1) candidates.set(mention.start, found)
    const index =
      found.length === 1
        ? found[0]!
        : found.length === 0
          ? alone(register, mention, reasons.get(mention.key)!)
          : undefined
    if (index === undefined) continue
    people[index]!.mentions.push(mention)
    people[index]!.descriptions.push(...mention.descriptions)
    people[index]!.gender ??= mention.gender
    candidates.set(mention.start, [index])
  }
  return {people, candidates}
}

/** The people found so far, by the parts of their names. */
interface Register {
  people: Person[]
  /** By first and last part. */
  full: Map<string, number>
  byPart: Map<string, number[]>
}

function createRegister(): Register {
  return {people: [], full: new Map(), byPart: new Map()}
}

function add({people, byPart}: Register, mention: NameMention, full: boolean): number {
  const {text: name, parts, gender} = mention
  people.push({
    name,
    parts,
    gender,
    mentions: full ? [mention] : [],
    full: full ? 1 : 0,
    descriptions: full ? [...mention.descriptions] : [],
  })
  file(byPart, parts, people.length - 1)
  return people.length - 1
}

function file(byPart: Register['byPart'], parts: readonly string[], index: number): void {
  for (const part of parts) {
    const filed = byPart.get(part)
    if (!filed) byPart.set(part, [index])
    else if (!filed.includes(index)) filed.push(index)
  }
}

/** What any mention of a name says of it: a later one may give the reason that the first lacks. */
interface Reasons {
  person: boolean
  speaks: boolean
  isFull: boolean
}

function reasonsByName(mentions: readonly NameMention[]): ReadonlyMap<string, Reasons> {
  const reasons = new Map<string, Reasons>()
  for (const {key, person, speaks, parts} of mentions) {
    const before = reasons.get(key)
    reasons.set(key, {
      person: person || before?.person === true,
      speaks: (speaks && parts.length < 5) || before?.speaks === true,
      isFull: parts.length > 1 || before?.isFull === true,
    })
  }
  return reasons
}

/** "Ann B. Lee" is "Ann Lee"; "Kim Soo Jin" is not "Kim Dae Ho". Whether it is anybody's name. */
function joinFull(
  register: Register,
  mention: NameMention,
  isPerson: (reasons: Reasons) => boolean,
  reasons: ReadonlyMap<string, Reasons>,
): boolean {
  const ends = `${mention.parts[0]} ${mention.parts.at(-1)}`
  const index = register.full.get(ends) ?? longerName(register, mention)
  if (index === undefined) {
    if (!isPerson(reasons.get(mention.key)!)) return false
    register.full.set(ends, add(register, mention, true))
    return true
  }
  const known = register.people[index]!
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
    file(register.byPart, mention.parts, index)
  }
  return true
}

/** "Ruiz Ortega" is "María Ruiz Ortega", "Le Goff" is "Yann Le Goff". */
function longerName({people}: Register, {parts}: NameMention): number | undefined {
  const found = people.flatMap((person, index) =>
    person.parts.length > parts.length && endsWith(person.parts, parts) ? [index] : [],
  )
  return found.length === 1 ? found[0] : undefined
}

/** "Will Frost" is a person where "Frost said" follows. */
function isCalledShort(
  {parts, thing}: NameMention,
  reasons: ReadonlyMap<string, Reasons>,
): boolean {
  return !thing && parts.length < 5 && reasons.get(parts.at(-1)!)?.speaks === true
}

function endsWith(parts: readonly string[], end: readonly string[]): boolean {
  return end.every((part, at) => parts[parts.length - end.length + at] === part)
}

function matching({people, byPart}: Register, mention: NameMention, words: Vocabulary): number[] {
  const part = mention.parts[0]!
  const all = (byPart.get(part) ?? []).filter((index) => {
    const {gender} = people[index]!
    return !(gender && mention.gender && gender !== mention.gender)
  })
  const usual = all.filter((index) => isUsualReference(people[index]!.parts, part, words))
  return usual.length > 0 ? usual : all
}

/** The last part of a name, and the first where the family name comes first. */
function isUsualReference(parts: readonly string[], part: string, words: Vocabulary): boolean {
  const [first] = parts
  return parts.at(-1) === part || (first === part && words.familyNamesFirst.has(part))
}

/** A person whom the text names by one word only. */
function alone(
  register: Register,
  mention: NameMention,
  {person, speaks, isFull}: Reasons,
): number | undefined {
  return (person || speaks) && !isFull ? add(register, mention, false) : undefined
}
