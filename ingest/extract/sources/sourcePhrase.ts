import {cueAt, isClosedClass} from '../attribution/verbs.ts'
import type {Token} from '../../segment/tokenize.ts'
import type {Vocabulary} from '../../words/types.ts'

/** Token indexes of a phrase around a noun, `to` exclusive. */
export interface PhraseRange {
  from: number
  to: number
}

/** The whole phrase around the noun at `noun`: what describes it before, and what goes on after. */
export function phraseAround(
  tokens: readonly Token[],
  noun: number,
  words: Vocabulary,
): PhraseRange {
  return {from: phraseStart(tokens, noun, words), to: phraseEnd(tokens, noun + 1, words)}
}

/** Back over adjectives, nouns, possessives and the article. */
export function phraseStart(tokens: readonly Token[], noun: number, words: Vocabulary): number {
  let from = noun
  while (from > 0 && modifies(tokens, from - 1, words)) {
    from -= 1
    if (words.determiners.has(tokens[from]!.lower) && !tokens[from]!.capital) break
  }
  return from
}

/** On over "in Danish", "with the mayor", "obtained and translated by Ann Lee". */
export function phraseEnd(tokens: readonly Token[], from: number, words: Vocabulary): number {
  let to = from
  while (to < tokens.length) {
    const token = tokens[to]!
    if (token.kind === 'quote' || token.kind === 'mark') break
    if (cueAt(tokens, to, words)?.tense === 'finite' && !words.sourceParticiples.has(token.lower))
      break
    if (words.auxiliaries.has(token.lower) || words.relatives.has(token.lower)) break
    if (words.subordinators.has(token.lower) && !words.prepositions.has(token.lower)) break
    if (words.pronouns.has(token.lower)) break
    to += 1
  }
  while (to > from && dangles(tokens[to - 1]!, words)) to -= 1
  return to
}

function modifies(tokens: readonly Token[], at: number, words: Vocabulary): boolean {
  const token = tokens[at]!
  if (token.kind === 'number') return true
  if (token.kind !== 'word') return false
  if (token.capital)
    return at > 0 || !words.starters.has(token.lower) || words.determiners.has(token.lower)
  if (words.determiners.has(token.lower)) return true
  return (
    !isClosedClass(token, words) &&
    !cueAt(tokens, at, words) &&
    !words.auxiliaries.has(token.lower) &&
    !words.sourceParticiples.has(token.lower)
  )
}

function dangles(token: Token, words: Vocabulary): boolean {
  return (
    words.prepositions.has(token.lower) ||
    words.conjunctions.has(token.lower) ||
    words.determiners.has(token.lower)
  )
}
