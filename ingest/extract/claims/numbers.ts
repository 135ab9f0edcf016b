import type {Token} from '../../segment/tokenize.ts'
import type {Vocabulary} from '../../words/types.ts'
import {cueAt, isClosedClass} from '../attribution/verbs.ts'
import {clauseEnd, clauseStart, type ClaimRange} from './claimRange.ts'
import {isYear} from './dates.ts'

/** Amounts with what is counted: "about 90 pilots", "three companies of pilots". */
export function numbers(tokens: readonly Token[], words: Vocabulary): ClaimRange[] {
  const found: ClaimRange[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const vague = vagueAmount(tokens, at, words)
    if (vague) {
      found.push(vague)
      at = vague.to - 1
      continue
    }
    if (!isAmount(tokens, at, words)) continue
    const to = countedEnd(tokens, at + 1, words) ?? ofThem(tokens, at + 1, words)
    if (to === undefined) continue
    const from = amountStart(tokens, at, words)
    const last = found.at(-1)
    if (last && joinsPeriod(tokens, last.to, from)) last.to = to
    else found.push({from, to, kind: 'number', priority: 'high'})
    at = to - 1
  }
  return found
}

/** "90 pilots over more than two years" is one amount. */
function joinsPeriod(tokens: readonly Token[], end: number, from: number): boolean {
  return from - end <= 1 && /^(?:over|in|within|for)$/u.test(tokens[end]?.lower ?? '')
}

function isAmount(tokens: readonly Token[], at: number, words: Vocabulary): boolean {
  const token = tokens[at]!
  const before = tokens[at - 1]
  if (token.kind === 'number') {
    if (before?.text === ':' && tokens[at - 2]?.end === before.start) return false
    if (isYear(tokens, at, words) || /(?:st|nd|rd|th|s)$/u.test(token.text)) return false
    const named = before?.capital === true && !words.approximations.has(before.lower)
    return /^[\d.,–-]+%?$/u.test(token.text) && !named
  }
  if (!words.numberWords.has(token.lower) || token.lower === 'one') return false
  return (
    !(before && /^(?:the|these|those|both|his|her|their|our|its)$/u.test(before.lower)) &&
    !words.ordinals.has(before?.lower ?? '')
  )
}

function amountStart(tokens: readonly Token[], at: number, words: Vocabulary): number {
  let from = at
  if (/^[$€£]$/u.test(tokens[from - 1]?.text ?? '')) from -= 1
  while (from > 0 && words.approximations.has(tokens[from - 1]!.lower)) from -= 1
  return placed(tokens, from, words) ?? from
}

/** "lined up in two rows": the verb that a small number hangs on belongs to the claim. */
function placed(tokens: readonly Token[], from: number, words: Vocabulary): number | undefined {
  if (tokens[from - 1]?.lower !== 'in') return undefined
  const particle = /^(?:up|out|down|off)$/u.test(tokens[from - 2]?.lower ?? '')
    ? from - 3
    : from - 2
  const verb = tokens[particle]
  return verb && /ed$/u.test(verb.lower) && !isClosedClass(verb, words) ? particle : undefined
}

function countedEnd(tokens: readonly Token[], from: number, words: Vocabulary): number | undefined {
  let to = from
  while (to < tokens.length && counts(tokens, to, words)) to += 1
  if (to === from) return undefined
  if (
    tokens[to]?.lower === 'of' &&
    tokens[to + 1] &&
    !words.determiners.has(tokens[to + 1]!.lower)
  ) {
    let end = to + 1
    while (end < tokens.length && counts(tokens, end, words)) end += 1
    if (end > to + 1) to = end
  }
  if (tokens[to]?.lower === 'in' && tokens[to + 1]?.lower === 'total') to += 2
  return to
}

/** "60 of them lie on the rocks": what so many of them do. */
function ofThem(tokens: readonly Token[], at: number, words: Vocabulary): number | undefined {
  if (tokens[at]?.lower !== 'of') return undefined
  const next = tokens[at + 1]?.lower ?? ''
  return words.determiners.has(next) || /^(?:them|us|whom)$/u.test(next)
    ? clauseEnd(tokens, at)
    : undefined
}

function counts(tokens: readonly Token[], at: number, words: Vocabulary): boolean {
  const token = tokens[at]!
  if (token.kind !== 'word') return token.text === '%'
  if (isClosedClass(token, words) || words.auxiliaries.has(token.lower)) return false
  return !cueAt(tokens, at, words) && !words.pastVerbs.has(token.lower)
}

/** "so many of them were shot down": an amount that nobody can check as it stands. */
function vagueAmount(
  tokens: readonly Token[],
  at: number,
  words: Vocabulary,
): ClaimRange | undefined {
  if (!words.vagueAmounts.has(tokens[at]!.lower) || tokens[at + 1]?.lower !== 'of') return undefined
  const from = tokens[at - 1]?.lower === 'so' ? at - 1 : at
  const to = clauseEnd(tokens, at)
  return {from: Math.max(from, clauseStart(tokens, at, words)), to, kind: 'number', priority: 'low'}
}
