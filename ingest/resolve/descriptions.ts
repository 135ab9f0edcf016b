import {cueAt, isClosedClass} from '../extract/attribution/verbs.ts'
import type {Token} from '../segment/tokenize.ts'
import type {Vocabulary} from '../words/types.ts'
import {isRole} from './roleWords.ts'

/** Words that say who somebody is, as token indexes, `to` exclusive. */
export interface Description {
  from: number
  to: number
}

const farthest = 25

/** "Ann Lee, the mayor of Ely, said": what stands between the commas, where a role is in it. */
export function descriptionAfter(
  tokens: readonly Token[],
  nameEnd: number,
  words: Vocabulary,
): Description | undefined {
  if (tokens[nameEnd]?.text !== ',') return undefined
  const from = nameEnd + 1
  let to = from
  while (to < tokens.length && to - from < farthest && !closes(tokens, to, words)) to += 1
  if (to === from) return undefined
  const head = headEnd(tokens, from, to, words)
  const hasRole = tokens.slice(from, head).some((token) => isRole(token, words))
  return hasRole && opens(tokens[from]!, words) ? {from, to} : undefined
}

/** "harbour master Kim", "Ely's then-mayor, Ann Lee": what stands before the name. */
export function descriptionBefore(
  tokens: readonly Token[],
  nameStart: number,
  words: Vocabulary,
): Description | undefined {
  const comma = tokens[nameStart - 1]?.text === ','
  const to = comma ? nameStart - 1 : nameStart
  if (!isRole(tokens[to - 1], words)) return undefined
  let from = to
  while (from > 0 && describes(tokens, from - 1, words)) from -= 1
  if (comma && !tokens.slice(from, to).some(({possessive}) => possessive)) return undefined
  return from < to ? {from, to} : undefined
}

function closes(tokens: readonly Token[], at: number, words: Vocabulary): boolean {
  const token = tokens[at]!
  if (token.kind === 'quote') return true
  if (token.kind === 'mark') return /^[,.;:()—–]$/u.test(token.text)
  return cueAt(tokens, at, words)?.tense === 'finite' && at > 0 && isRole(tokens[at - 1], words)
}

/** A role counts only in the first phrase: "the place where a pilot died" names nobody. */
function headEnd(tokens: readonly Token[], from: number, to: number, words: Vocabulary): number {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]!
    if (words.relatives.has(token.lower) || words.subordinators.has(token.lower)) return at
    if (words.prepositions.has(token.lower) && !/^(?:of|one)$/u.test(token.lower)) return at
  }
  return to
}

function opens(token: Token, words: Vocabulary): boolean {
  return (
    words.determiners.has(token.lower) ||
    isRole(token, words) ||
    token.possessive ||
    token.capital ||
    /^(?:former|then|also|himself|herself|formerly|\w+er)$/u.test(token.lower) ||
    token.kind === 'number'
  )
}

function describes(tokens: readonly Token[], at: number, words: Vocabulary): boolean {
  const token = tokens[at]!
  if (token.kind !== 'word') return false
  if (token.capital) return !words.starters.has(token.lower)
  return (
    !isClosedClass(token, words) && !cueAt(tokens, at, words) && !words.auxiliaries.has(token.lower)
  )
}
