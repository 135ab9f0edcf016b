import type {Token} from '../../segment/tokenize.ts'
import type {Vocabulary} from '../../words/types.ts'
import {isCalendarWord} from '../attribution/nameRun.ts'
import {timeAfter} from '../sources/outletInterviews.ts'
import {cueAt, isClosedClass} from '../attribution/verbs.ts'
import {clauseEnd, clauseStart, type ClaimRange} from './claimRange.ts'

/** Whether a number is a year, or a range of years. */
export function isYear(tokens: readonly Token[], at: number, words: Vocabulary): boolean {
  const token = tokens[at]!
  if (!/^(?:1[0-9]|20)\d\d(?:[-–](?:(?:1[0-9]|20)\d\d|\d\d))?$/u.test(token.text)) return false
  const before = tokens[at - 1]
  if (!before) return true
  return (
    /^(?:in|since|from|to|until|by|of|between|and|during|before|after|the|around|late|early|mid|for|through|than|till|\(|,|—|–|-)$/u.test(
      before.lower || before.text,
    ) ||
    isCalendarWord(before, words) ||
    before.kind === 'number'
  )
}

/** Dates, alone or with what happened then, and times told by other times ("three years later"). */
export function dates(
  tokens: readonly Token[],
  words: Vocabulary,
  hasNumbers: boolean,
  taken: readonly ClaimRange[],
): ClaimRange[] {
  const found: ClaimRange[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const range = dateAt(tokens, at, words)
    if (!range || taken.some(({from, to, kind}) => kind !== 'place' && from <= at && at < to))
      continue
    found.push(withEvent(tokens, range, words, hasNumbers))
    at = Math.max(at, range.to - 1)
  }
  return found
}

interface DateRange {
  from: number
  to: number
  relative: boolean
}

/** The date phrase around the token at `at`, its preposition included. */
export function dateAt(
  tokens: readonly Token[],
  at: number,
  words: Vocabulary,
): DateRange | undefined {
  const token = tokens[at]!
  if (token.kind === 'number' && isYear(tokens, at, words)) {
    const from = backOverDate(tokens, at, words)
    return {from, to: overRange(tokens, at + 1, words), relative: false}
  }
  if (
    isCalendarWord(token, words) &&
    /^\d{1,2}$/u.test(tokens[at + 1]?.text ?? '') &&
    !yearFollows(tokens, at + 2, words)
  ) {
    return {from: backOverDate(tokens, at, words), to: at + 2, relative: false}
  }
  if (
    /^(?:later|earlier|ago)$/u.test(token.lower) &&
    /^(?:years?|months?|weeks?|days?|decades?)$/u.test(tokens[at - 1]?.lower ?? '') &&
    countBefore(tokens, at - 2, words)
  ) {
    return {from: at - 2, to: at + 1, relative: false}
  }
  if (/^(?:last|next)$/u.test(token.lower)) {
    const to = timeAfter(tokens, at, words) ?? nextTime(tokens, at)
    if (to !== undefined) return {from: at, to, relative: true}
  }
  return undefined
}

function nextTime(tokens: readonly Token[], at: number): number | undefined {
  return /^(?:week|month|year|weekend|summer|spring|autumn|fall|winter|day)$/u.test(
    tokens[at + 1]?.lower ?? '',
  )
    ? at + 2
    : undefined
}

function yearFollows(tokens: readonly Token[], at: number, words: Vocabulary): boolean {
  const next = tokens[at]?.text === ',' ? at + 1 : at
  return tokens[next]?.kind === 'number' && isYear(tokens, next, words)
}

function countBefore(tokens: readonly Token[], at: number, words: Vocabulary): boolean {
  const token = tokens[at]
  return (
    token !== undefined &&
    (token.kind === 'number' ||
      words.numberWords.has(token.lower) ||
      token.lower === 'a' ||
      token.lower === 'few')
  )
}

const beforeDate =
  /^(?:in|on|since|from|until|by|of|between|during|before|after|around|late|early|mid|only|the|end|beginning|start|summer|spring|autumn|winter|fall|through)$/u

function backOverDate(tokens: readonly Token[], at: number, words: Vocabulary): number {
  let from = at
  while (from > 0) {
    const before = tokens[from - 1]!
    const numeric =
      /^\d{1,2}$/u.test(before.text) ||
      (before.text === ',' && /^\d{1,2}$/u.test(tokens[from - 2]?.text ?? ''))
    if (
      isCalendarWord(before, words) ||
      beforeDate.test(before.lower) ||
      (from < at && numeric) ||
      (from === at && numeric)
    )
      from -= 1
    else break
  }
  return from
}

function overRange(tokens: readonly Token[], to: number, words: Vocabulary): number {
  const joins = /^(?:to|and|until|through|–|-)$/u.test(
    tokens[to]?.lower || (tokens[to]?.text ?? ''),
  )
  const next = tokens[to + 1]
  return joins && next?.kind === 'number' && isYear(tokens, to + 1, words) ? to + 2 : to
}

function withEvent(
  tokens: readonly Token[],
  date: DateRange,
  words: Vocabulary,
  hasNumbers: boolean,
): ClaimRange {
  const claim = (from: number, to: number): ClaimRange => ({
    from,
    to,
    kind: 'date',
    priority: date.relative ? 'normal' : 'high',
  })
  const named = namedByYear(tokens, date, words)
  if (named) return claim(named.from, named.to)
  const cue = date.from - 1
  if (date.relative && cueAt(tokens, cue, words)) return claim(cue, date.to)
  const start = clauseStart(tokens, date.from, words)
  if (date.from <= start + 1 && !date.relative) {
    return hasNumbers
      ? claim(date.from, date.to)
      : claim(date.from, eventEnd(tokens, date.to, words))
  }
  return claim(conjunct(tokens, start, date.from, words), date.to)
}

/** "the 1951 Geneva Convention": the year belongs to a name. */
function namedByYear(
  tokens: readonly Token[],
  date: DateRange,
  words: Vocabulary,
): {from: number; to: number} | undefined {
  if (tokens[date.to - 2]?.lower !== 'the' || !tokens[date.to]?.capital) return undefined
  let to = date.to
  while (
    tokens[to] &&
    (tokens[to]!.capital || /^(?:of|on|and|for)$/u.test(tokens[to]!.lower)) &&
    !words.calendar.has(tokens[to]!.lower)
  )
    to += 1
  while (!tokens[to - 1]!.capital) to -= 1
  return {from: date.to - 2, to}
}

/** The clause after a date that stands in front, up to where it was held or told. */
function eventEnd(tokens: readonly Token[], from: number, words: Vocabulary): number {
  let start = from
  if (tokens[start]?.text === ',') start += 1
  let to = clauseEnd(tokens, start)
  const event = tokens.findIndex(({lower}, at) => at > start && at < to && words.events.has(lower))
  if (event > 0) {
    to = event
    while (to > start && isClosedClass(tokens[to - 1]!, words)) to -= 1
  }
  return Math.max(to, from)
}

/** "He joined and marched south in 1966": the second verb has the date. */
function conjunct(
  tokens: readonly Token[],
  start: number,
  date: number,
  words: Vocabulary,
): number {
  for (let at = date - 1; at > start; at -= 1) {
    if (tokens[at]!.lower !== 'and' && tokens[at]!.lower !== 'or') continue
    const next = tokens[at + 1]!
    if (
      /ed$/u.test(next.lower) ||
      words.pastVerbs.has(next.lower) ||
      words.auxiliaries.has(next.lower)
    )
      return at + 1
  }
  return start
}
