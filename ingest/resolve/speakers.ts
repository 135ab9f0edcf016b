import type {Speech} from '../extract/attribution/speech.ts'
import {isNameToken} from '../extract/attribution/nameRun.ts'
import {enoughConfidence, ruleConfidence} from '../extract/attribution/ruleConfidence.ts'
import type {Reading} from '../segment/readText.ts'
import type {Sentence} from '../segment/sentences.ts'
import type {Token} from '../segment/tokenize.ts'
import type {Attribution, Span} from '../types.ts'
import type {createDiscourse} from './discourse.ts'
import {fold} from './fold.ts'
import {possessiveLength} from './nameMentions.ts'
import type {People} from './people.ts'
import type {createSharedNames} from './sharedNames.ts'
import {isRole} from './roleWords.ts'

const nobody: Attribution = {rule: 'none', confidence: 0, candidates: []}

/** The attribution of one quotation: its speaker's name where the text makes it sure enough. */
export function speakerOf(
  reading: Reading,
  speech: Speech | undefined,
  people: People,
  discourse: ReturnType<typeof createDiscourse>,
  sharedNames: ReturnType<typeof createSharedNames>,
): Attribution {
  if (!speech) return nobody
  const {sentence, phrase, cue, rule} = speech
  const certain = ruleConfidence[rule]
  const base = {
    rule,
    mention: mentionOf(reading, speech),
    cue: cue && spanOf(reading, sentence, cue),
  }
  if (rule === 'innerLabel') return {...base, ...labelled(base.mention.text, people, certain)}
  const named = (confidence: number, person: number | undefined, candidates: readonly number[]) =>
    decide(people, certain * confidence, person, candidates)
  if (phrase.kind === 'pronoun') {
    const pronoun = sentence.tokens[phrase.from]!.lower
    const found = discourse.resolvePronoun(sentence, pronoun, phrase.from)
    const lost = found.lost.map(({person, why}) => ({name: people.people[person]!.name, why}))
    const chosen = named(found.confidence, found.person, found.candidates)
    return {...base, ...chosen, ...(lost.length > 0 && {lost})}
  }
  if (phrase.kind === 'name' && phrase.name) {
    const found = people.candidates.get(sentence.tokens[phrase.name.from]!.start)
    if (!found) {
      const doubtful =
        farRules.has(rule) || (!besideVerb.has(rule) && opensAlone(reading, sentence, phrase.name))
      const sure = doubtful ? certain / 2 : certain
      return {...base, ...unnamed(spanOf(reading, sentence, phrase.name).text, sure)}
    }
    if (found.length === 1) return {...base, ...named(1, found[0], found)}
    const holder = sharedNames(found, sentence)
    const lost = found
      .filter((person) => person !== holder?.person)
      .map((person) => ({name: people.people[person]!.name, why: 'has the same family name'}))
    return {...base, ...named(holder?.confidence ?? 0, holder?.person, found), lost}
  }
  const somebody = isSomebody(reading, sentence, phrase)
  if (!cue && !somebody) return {...base, confidence: 0, candidates: []}
  const sure = headOnly.has(rule)
    ? phrase.several === true || headSpeaks(reading, sentence, phrase)
    : !farRules.has(rule) && (somebody || besideVerb.has(rule) || speaks(reading, sentence, phrase))
  return {...base, ...unnamed(spanOf(reading, sentence, phrase).text, sure ? certain : certain / 2)}
}

/** Rules that look so far that a name which is no person's is more often a thing. */
const farRules = new Set<string>(['actingSubject', 'headlineLabel', 'previousParagraph'])

/** Rules by which the subject stands right beside its verb and the words. */
const besideVerb = new Set<string>(['direct', 'inverted', 'trailing', 'innerLabel', 'label'])

/** Rules by which the subject may stand far from the words: what it is about must be able to speak. */
const headOnly = new Set<string>(['before', 'beforeParticiple'])

/** "Nuclear experts …": a capital that only the beginning of the sentence gives. */
function opensAlone(
  {words}: Reading,
  {tokens}: Sentence,
  {from, to}: {from: number; to: number},
): boolean {
  if (words.speakerNouns.has(tokens[from]!.lower) || words.collectives.has(tokens[from]!.lower))
    return false
  const first = tokens.findIndex(({kind}) => kind === 'word')
  return from === first && to - from === 1 && !/^\p{Lu}{2,}/u.test(tokens[from]!.text)
}

/** "a memo" of "a Clinton campaign memo about the vote": the noun that the phrase is about. */
function headSpeaks(
  reading: Reading,
  sentence: Sentence,
  {from, to}: {from: number; to: number},
): boolean {
  const {words} = reading
  const {tokens} = sentence
  let end = from + 1
  while (end < to && !endsHead(tokens[end]!, words)) end += 1
  if (/^(?:him|her)self$|^themselves$/u.test(tokens[end - 1]!.lower)) end -= 1
  const head = {from: end - 1, to: end}
  return isSomebody(reading, sentence, head) || speaks(reading, sentence, head)
}

function endsHead({kind, lower}: Token, {prepositions}: Reading['words']): boolean {
  return kind === 'mark' || prepositions.has(lower) || /^(?:familiar|close)$/u.test(lower)
}

/** A group, a text, or "another": what words can be read from, or who is told from others. */
function speaks(
  {words}: Reading,
  {tokens}: Sentence,
  {from, to}: {from: number; to: number},
): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({lower}) =>
        words.speakerNouns.has(lower) ||
        words.sourceNouns.has(lower) ||
        words.works.has(lower) ||
        words.utterances.has(lower) ||
        words.relatives.has(lower),
    )
}

/** Without a verb of saying, only somebody can speak: "the ferryman", not "the rules". */
function isSomebody(
  {words}: Reading,
  {tokens}: Sentence,
  {from, to}: {from: number; to: number},
): boolean {
  return tokens
    .slice(from, to)
    .some(
      (token, at) =>
        isRole(token, words) ||
        words.collectives.has(token.lower) ||
        isNameToken(tokens, from + at, words),
    )
}

function decide(
  {people}: People,
  confidence: number,
  person: number | undefined,
  candidates: readonly number[],
): Pick<Attribution, 'speaker' | 'person' | 'confidence' | 'candidates'> {
  const names = candidates.map((index) => people[index]!.name)
  if (person === undefined || confidence < enoughConfidence) {
    return {confidence: round(confidence), candidates: names}
  }
  return {speaker: people[person]!.name, person, confidence: round(confidence), candidates: names}
}

/** An organisation, or somebody without a name: "a spokesman for the port". */
function unnamed(
  text: string,
  confidence: number,
): Pick<Attribution, 'speaker' | 'confidence' | 'candidates'> {
  const enough = confidence >= enoughConfidence
  return {...(enough && {speaker: text}), confidence: round(confidence), candidates: [text]}
}

function labelled(label: string, {people}: People, confidence: number) {
  const last = fold(label).split(' ').at(-1)!
  const found = people.findIndex(({parts}) => parts.at(-1) === last)
  if (found < 0) return unnamed(label, confidence)
  return {
    speaker: people[found]!.name,
    person: found,
    confidence,
    candidates: [people[found]!.name],
  }
}

function mentionOf(reading: Reading, {sentence, phrase, rule}: Speech): Span & {text: string} {
  if (rule === 'innerLabel') {
    const token = sentence.tokens[phrase.from]!
    const label = /^.\s*([^:]+):/su.exec(reading.text.slice(token.start, token.end))![1]!
    const start = reading.text.indexOf(label, token.start)
    return {start, end: start + label.length, text: label}
  }
  return spanOf(reading, sentence, phrase.relative ?? phrase.name ?? phrase)
}

function spanOf(
  {text}: Reading,
  {tokens}: Sentence,
  {from, to}: {from: number; to: number},
): Span & {text: string} {
  const start = tokens[from]!.start
  const last = tokens[to - 1]!
  const end = last.possessive ? last.end - possessiveLength(last.text) : last.end
  return {start, end, text: text.slice(start, end)}
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
