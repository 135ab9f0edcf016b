import {
  bare,
  isNameToken,
  nameRunAt,
  withoutTitles,
  type TokenRange,
} from '../extract/attribution/nameRun.ts'
import type {Speech} from '../extract/attribution/speech.ts'
import type {Reading} from '../segment/readText.ts'
import type {Sentence} from '../segment/sentences.ts'
import type {Token} from '../segment/tokenize.ts'
import type {Span} from '../types.ts'
import type {Gender, Vocabulary} from '../words/types.ts'
import {descriptionAfter, descriptionBefore} from './descriptions.ts'
import {fold} from './fold.ts'
import {genderHint, personEvidence} from './personEvidence.ts'

/** One place where a capitalised name stands outside quotation marks. */
export interface NameMention extends Span {
  sentence: Sentence
  from: number
  to: number
  text: string
  /** The name as it is compared. */
  key: string
  /** Its words as they are compared. */
  parts: string[]
  /** A person, for a reason that stands beside the name. */
  person: boolean
  /** Said something, and nothing speaks for an organisation or a place. */
  speaks: boolean
  /** An organisation's, a place's or a thing's name. */
  thing: boolean
  gender?: Gender
  descriptions: Span[]
}

/** Every name of a reading, titles left off, in order. */
export function nameMentions(
  reading: Reading,
  speeches: readonly (Speech | undefined)[],
): NameMention[] {
  const speaking = new Set(
    speeches.flatMap((speech) =>
      speech?.cue && speech.phrase.name
        ? [speech.sentence.tokens[speech.phrase.name.from]!.start]
        : [],
    ),
  )
  return reading.sentences.flatMap((sentence) => mentionsIn(reading, sentence, speaking))
}

function mentionsIn(
  {words, text}: Reading,
  sentence: Sentence,
  speaking: ReadonlySet<number>,
): NameMention[] {
  const {tokens} = sentence
  const mentions: NameMention[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isNameToken(tokens, at, words)) continue
    const run = nameRunAt(tokens, at, words)!
    const {from, to} = withoutTitles(tokens, run, words)
    at = run.to - 1
    const last = tokens[to - 1]!
    const start = tokens[from]!.start
    const end = last.possessive ? last.end - possessiveLength(last.text) : last.end
    const descriptions = [
      descriptionBefore(tokens, from, words),
      last.possessive ? undefined : descriptionAfter(tokens, to, words),
    ].flatMap((found) =>
      found ? [{start: tokens[found.from]!.start, end: tokens[found.to - 1]!.end}] : [],
    )
    const title = {start: tokens[run.from]!.start, end: tokens[Math.max(run.from, from - 1)]!.end}
    if (from > run.from && !descriptions.some(({start: other}) => other <= title.start))
      descriptions.unshift(title)
    const family = familyOfTwo(tokens, {from, to}, words)
    const name = `${text.slice(start, end)}${family ? ` ${family.text}` : ''}`
    const evidence = personEvidence(tokens, run, {from, to}, words)
    mentions.push({
      sentence,
      from,
      to,
      start,
      end,
      text: name,
      key: fold(name),
      parts: [...tokens.slice(from, to), ...(family ? [family] : [])].map((token) =>
        fold(bare(token)),
      ),
      person:
        family !== undefined ||
        evidence === 'person' ||
        (evidence === 'open' && descriptions.length > 0 && to - from > 1),
      thing: evidence === 'thing',
      speaks: evidence !== 'thing' && speaking.has(start),
      gender: family
        ? words.givenNames.get(fold(bare(tokens[from]!)))
        : genderHint(tokens, run, {from, to}, words),
      descriptions,
    })
  }
  return mentions
}

/** "Bram and Odile Kessler": the family name of the first, too, where both are given names. */
function familyOfTwo(
  tokens: readonly Token[],
  {from, to}: TokenRange,
  words: Vocabulary,
): Token | undefined {
  if (to - from !== 1 || tokens[to]?.lower !== 'and') return undefined
  const other = nameRunAt(tokens, to + 1, words)
  if (!other || other.to - other.from !== 2 || tokens[from]!.possessive) return undefined
  const given = [tokens[from]!, tokens[other.from]!]
  if (!given.every((token) => words.givenNames.has(fold(bare(token))))) return undefined
  const family = tokens[other.to - 1]!
  return family.possessive ? undefined : family
}

/** How long "'s" or "'" is at the end of a word. */
export function possessiveLength(text: string): number {
  return /[’']s$/iu.test(text) ? 2 : 1
}
