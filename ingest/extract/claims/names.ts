import type {Token} from '../../segment/tokenize.ts'
import type {Vocabulary} from '../../words/types.ts'
import {isClosedClass} from '../attribution/verbs.ts'
import {isCalendarWord, isNameToken, nameRunAt} from '../attribution/nameRun.ts'
import {phraseEnd} from '../sources/sourcePhrase.ts'
import {clauseEnd, clauseStart, type ClaimRange} from './claimRange.ts'
import {dateAt} from './dates.ts'

/** Names of places, operations and sites, firsts and superlatives, and where something lies. */
export function names(tokens: readonly Token[], words: Vocabulary): ClaimRange[] {
  const found: ClaimRange[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const range =
      namedEvent(tokens, at, words) ??
      renamed(tokens, at, words) ??
      site(tokens, at, words) ??
      place(tokens, at, words) ??
      ranked(tokens, at, words) ??
      direction(tokens, at, words)
    if (!range) continue
    found.push(range)
    at = Math.max(at, range.to - 1)
  }
  return found
}

function namedEvent(
  tokens: readonly Token[],
  at: number,
  words: Vocabulary,
): ClaimRange | undefined {
  if (
    !words.namedEvents.has(tokens[at]!.lower) ||
    !tokens[at]!.capital ||
    !isNameToken(tokens, at + 1, words)
  )
    return undefined
  return {from: at, to: nameRunAt(tokens, at, words)!.to, kind: 'name', priority: 'normal'}
}

/** "Danzig, now called Gdansk" */
function renamed(tokens: readonly Token[], at: number, words: Vocabulary): ClaimRange | undefined {
  if (
    !/^(?:now|today|then|formerly|previously)$/u.test(tokens[at]!.lower) ||
    tokens[at - 1]?.text !== ','
  )
    return undefined
  const called = /^(?:called|known|named)$/u.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  const name = tokens[called]?.lower === 'as' ? called + 1 : called
  const run = nameRunAt(tokens, name, words)
  if (!run) return undefined
  let from = at - 1
  while (from > 0 && isNameToken(tokens, from - 1, words)) from -= 1
  return from < at - 1 ? {from, to: run.to, kind: 'name', priority: 'normal'} : undefined
}

/** "example.org, a website with news" */
function site(tokens: readonly Token[], at: number, words: Vocabulary): ClaimRange | undefined {
  if (!/^[a-z\d-]{3,}(?:\.[a-z]{2,6})+$/iu.test(tokens[at]!.text)) return undefined
  if (tokens[at + 1]?.text !== ',' || !words.determiners.has(tokens[at + 2]?.lower ?? ''))
    return undefined
  return {from: at, to: phraseEnd(tokens, at + 2, words), kind: 'name', priority: 'low'}
}

/** "Kosten air base in Ruse province": a name with the noun of a place, twice or with its province. */
function place(tokens: readonly Token[], at: number, words: Vocabulary): ClaimRange | undefined {
  const to = placeEnd(tokens, at, words)
  if (to === undefined) return undefined
  if (!/^(?:in|on|near)$/u.test(tokens[to]?.lower ?? '')) return undefined
  const outer = placeEnd(tokens, to + 1, words) ?? nameRunAt(tokens, to + 1, words)?.to
  return outer === undefined ? undefined : {from: at, to: outer, kind: 'place', priority: 'normal'}
}

function placeEnd(tokens: readonly Token[], at: number, words: Vocabulary): number | undefined {
  const run = nameRunAt(tokens, at, words)
  if (!run || tokens[run.to - 1]!.possessive) return undefined
  for (let noun = run.to; noun < run.to + 2; noun += 1) {
    if (words.placeNouns.has(tokens[noun]?.lower ?? '')) return noun + 1
    if (!tokens[noun] || isClosedClass(tokens[noun]!, words)) return undefined
  }
  return undefined
}

/** "the second summit between …", "the original site of …" with the words of its clause before it. */
function ranked(tokens: readonly Token[], at: number, words: Vocabulary): ClaimRange | undefined {
  if (!words.ordinals.has(tokens[at]!.lower) || tokens[at - 1]?.lower !== 'the') return undefined
  const next = tokens[at + 1]
  if (!next || next.kind !== 'word' || isClosedClass(next, words)) return undefined
  if (isCalendarWord(next, words)) return undefined
  let to = at + 1
  while (to < tokens.length && tokens[to]!.kind === 'word' && !stopsRank(tokens, to, words)) to += 1
  const date = tokens
    .slice(at, to)
    .findIndex((_, index) => dateAt(tokens, at + index, words)?.relative)
  if (date > 0) to = dateAt(tokens, at + date, words)!.to
  const start = clauseStart(tokens, at, words)
  const short = at - 1 - start <= 3
  return {from: short ? start : at - 1, to, kind: 'event', priority: 'normal'}
}

function stopsRank(tokens: readonly Token[], at: number, words: Vocabulary): boolean {
  const token = tokens[at]!
  if (
    words.relatives.has(token.lower) ||
    words.auxiliaries.has(token.lower) ||
    token.lower === 'to'
  )
    return true
  return words.subordinators.has(token.lower) || words.pronouns.has(token.lower)
}

/** "their doors all face southwest, towards the sea" */
function direction(
  tokens: readonly Token[],
  at: number,
  words: Vocabulary,
): ClaimRange | undefined {
  const token = tokens[at]!
  if (token.capital || !words.compass.has(token.lower) || tokens[at + 1]?.lower === 'of')
    return undefined
  const from = clauseStart(tokens, at, words)
  let to = clauseEnd(tokens, at)
  if (
    tokens[to]?.text === ',' &&
    /^(?:toward|towards|facing|away)$/u.test(tokens[to + 1]?.lower ?? '')
  )
    to = clauseEnd(tokens, to + 1)
  return {from, to, kind: 'place', priority: 'low'}
}
