import type {Speech} from '../extract/attribution/speech.ts'
import {sentenceSubject} from '../extract/attribution/subject.ts'
import type {Reading} from '../segment/readText.ts'
import type {Sentence} from '../segment/sentences.ts'
import type {Gender} from '../words/types.ts'
import type {People} from './people.ts'
import type {createSharedNames} from './sharedNames.ts'

/** Who a pronoun most likely stands for. */
export interface Reference {
  person?: number
  confidence: number
  candidates: number[]
  /** Why each of the others is less likely. */
  lost: {person: number; why: string}[]
}

interface Salience {
  /** Paragraph and sentence where each person last did each of these. */
  spoke: Map<number, {paragraph: number; sentence: number}>
  subject: Map<number, {paragraph: number; sentence: number}>
  mentioned: Map<number, {paragraph: number; sentence: number}>
}

/**
 * Follows who is talked about through a text. A pronoun goes to the last subject who spoke rather
 * than to the nearest name.
 */
export function createDiscourse(
  reading: Reading,
  {people, candidates}: People,
  speeches: readonly (Speech | undefined)[],
  sharedNames: ReturnType<typeof createSharedNames>,
) {
  const salience: Salience = {spoke: new Map(), subject: new Map(), mentioned: new Map()}
  const speakers = speakersBySentence(speeches)
  let done = 0

  function advanceTo(sentence: Sentence): number {
    const at = sentence.index
    while (done < at) {
      note(done)
      done += 1
    }
    return at
  }

  function note(index: number): void {
    const sentence = reading.sentences[index]!
    const place = {paragraph: sentence.paragraph, sentence: index}
    for (const token of sentence.tokens) {
      const found = candidates.get(token.start)
      const person = found && found.length > 1 ? sharedNames(found, sentence)?.person : found?.[0]
      if (person !== undefined) salience.mentioned.set(person, place)
    }
    const subject = personAt(sentence, sentenceSubject(sentence.tokens, reading.words))
    if (subject !== undefined) salience.subject.set(subject, place)
    for (const speech of speakers.get(sentence) ?? []) {
      const speaker = personAt(sentence, speech.phrase)
      if (speaker !== undefined) salience.spoke.set(speaker, place)
    }
  }

  function personAt(sentence: Sentence, phrase: Speech['phrase'] | undefined): number | undefined {
    if (!phrase) return undefined
    if (phrase.kind === 'pronoun') {
      return resolvePronoun(sentence, sentence.tokens[phrase.from]!.lower, phrase.from).person
    }
    const found = phrase.name && candidates.get(sentence.tokens[phrase.name.from]!.start)
    if (!found || found.length === 1) return found?.[0]
    return sharedNames(found, sentence)?.person
  }

  /** Whom `pronoun` stands for in `sentence`, whose earlier sentences it has followed. */
  function resolvePronoun(sentence: Sentence, pronoun: string, position: number): Reference {
    const gender = reading.words.pronouns.get(pronoun)
    if (gender !== 'male' && gender !== 'female') return {confidence: 0, candidates: [], lost: []}
    const at = advanceTo(sentence)
    const scored = [...people.keys()]
      .map((person) => ({person, score: score(person, sentence, at, position, gender)}))
      .filter(({score: value}) => value > 0)
      .toSorted((one, other) => other.score - one.score)
    const [first, second] = scored
    if (!first) return {confidence: 0, candidates: [], lost: []}
    const margin = first.score - (second?.score ?? 0)
    const confidence = margin >= 2 ? 0.92 : margin >= 1 ? 0.8 : margin > 0.4 ? 0.65 : 0.4
    return {
      person: first.person,
      confidence,
      candidates: scored.slice(0, 4).map(({person}) => person),
      lost: scored.slice(1, 4).map(({person}) => ({person, why: lastSeen(person, at)})),
    }
  }

  function lastSeen(person: number, at: number): string {
    const told = (what: string, place: {sentence: number} | undefined) =>
      place && `${what} ${away(at - place.sentence)}`
    return (
      told('spoke last', salience.spoke.get(person)) ??
      told('was last a subject', salience.subject.get(person)) ??
      told('was last named', salience.mentioned.get(person)) ??
      'is named in this sentence only'
    )
  }

  function score(
    person: number,
    sentence: Sentence,
    at: number,
    position: number,
    gender: Gender,
  ): number {
    const known = people[person]!.gender
    if (known && known !== gender) return 0
    const near = (place: {paragraph: number; sentence: number} | undefined, weight: number) => {
      if (!place || sentence.paragraph - place.paragraph > 3) return 0
      const away = at - place.sentence
      const paragraphs = sentence.paragraph - place.paragraph
      return Math.max(0, weight - 0.35 * Math.max(0, away - 1) - 0.5 * paragraphs)
    }
    const before = sentence.tokens
      .slice(0, position)
      .some((token) => candidates.get(token.start)?.includes(person))
    const seen =
      near(salience.spoke.get(person), 3) +
      near(salience.subject.get(person), 2) +
      near(salience.mentioned.get(person), 1) +
      (before ? 1.5 : 0)
    return seen > 0 && known === gender ? seen + 0.5 : seen
  }

  return {resolvePronoun}
}

function away(sentences: number): string {
  return sentences === 1 ? 'in the sentence before' : `${sentences} sentences before`
}

function speakersBySentence(speeches: readonly (Speech | undefined)[]): Map<Sentence, Speech[]> {
  const found = new Map<Sentence, Speech[]>()
  for (const speech of speeches) {
    if (!speech || speech.carriedFrom !== undefined) continue
    found.set(speech.sentence, [...(found.get(speech.sentence) ?? []), speech])
  }
  return found
}
