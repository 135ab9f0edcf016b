import type {Speech} from '../attribution/speech.ts'
import {fold} from '../../resolve/fold.ts'
import type {People} from '../../resolve/people.ts'
import type {Reading} from '../../segment/readText.ts'
import type {Attribution, FoundSource} from '../../types.ts'
import {describedSources} from './describedSources.ts'
import {occasions} from './occasions.ts'
import type {SourceMention} from './sourceMention.ts'
import {titledSources} from './titledSources.ts'

/** A source of a text, with the mentions that name it and the people who made it. */
export interface SourceEntry extends FoundSource {
  found: SourceMention[]
  /** Indexes of people. */
  makers: number[]
}

/** All sources that a text names, each once. Sources of one title, or of one kind and maker, are one. */
export function findSources(
  reading: Reading,
  people: People,
  speeches: readonly (Speech | undefined)[],
  attributions: readonly Attribution[],
): SourceEntry[] {
  const entries: SourceEntry[] = []
  for (const sentence of reading.sentences) {
    const mentions = [
      ...titledSources(reading, sentence),
      ...describedSources(reading, sentence),
      ...occasions(reading, sentence),
    ].toSorted((one, other) => one.start - other.start)
    for (const mention of mentions) {
      const makers = makersOf(mention, people, speeches, attributions)
      const known = entries.find((entry) => isSame(entry, mention, makers))
      if (known) addMention(known, mention)
      else entries.push(entryOf(mention, makers, people))
    }
  }
  return entries
}

/** A new entry for one mention. */
export function entryOf(
  mention: SourceMention,
  makers: readonly number[],
  {people, candidates}: People,
): SourceEntry {
  const translator =
    mention.translator === undefined ? undefined : candidates.get(mention.translator)?.[0]
  return {
    kind: mention.kind,
    ...(mention.title && {title: mention.title}),
    description: mention.description,
    creators:
      makers.length > 0 ? makers.map((index) => people[index]!.name) : mention.organisations,
    ...(translator !== undefined && {translator: people[translator]!.name}),
    ...(mention.language && {language: mention.language}),
    ...(mention.url && {url: mention.url}),
    vague: mention.vague,
    inferred: mention.inferred,
    mentions: [{start: mention.start, end: mention.end}],
    found: [mention],
    makers: [...makers],
  }
}

function addMention(entry: SourceEntry, mention: SourceMention): void {
  entry.mentions.push({start: mention.start, end: mention.end})
  entry.found.push(mention)
}

function makersOf(
  mention: SourceMention,
  {candidates}: People,
  speeches: readonly (Speech | undefined)[],
  attributions: readonly Attribution[],
): number[] {
  const named = new Set(mention.creators.flatMap((offset) => candidates.get(offset) ?? []))
  if (named.size > 0 || !mention.bySpeaker) return [...named]
  const index = speeches.findIndex(
    (speech) => speech?.sentence === mention.sentence && speech.carriedFrom === undefined,
  )
  const speaker = index < 0 ? undefined : attributions[index]!.person
  const owner = speaker ?? lastNamed(mention, candidates)
  return owner === undefined ? [] : [owner]
}

/** "Ann Lee, who printed it in her book": the last person named before "her". */
function lastNamed(
  {sentence, start, description}: SourceMention,
  candidates: People['candidates'],
): number | undefined {
  if (!/^(?:his|her|their)\s/iu.test(description)) return undefined
  const named = sentence.tokens
    .filter((token) => token.start < start)
    .flatMap((token) => candidates.get(token.start) ?? [])
  return named.at(-1)
}

/** "the book", said again of a book that was named before, is that book. */
function isSame(entry: SourceEntry, mention: SourceMention, makers: readonly number[]): boolean {
  if (entry.kind !== mention.kind) return false
  if (mention.title) return entry.title !== undefined && fold(entry.title) === fold(mention.title)
  if (mention.kind === 'interview' && makers.length > 0)
    return makers.every((maker) => entry.makers.includes(maker))
  return /^(?:the|that|this|his|her|their)\s\S+$/iu.test(mention.description)
}
