import type {Token} from '../../segment/tokenize.ts'
import type {Vocabulary} from '../../words/types.ts'
import {nameRunAt} from '../attribution/nameRun.ts'
import type {ClaimRange} from './claimRange.ts'

/** A length, weight or area, with what it is converted to. */
export interface Measurement extends ClaimRange {
  values: {value: number; unit: string}[]
}

/** Measurements: "70 kilometres (43 miles) north of Graz". */
export function measurements(tokens: readonly Token[], words: Vocabulary): Measurement[] {
  const found: Measurement[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const first = measureAt(tokens, at, words)
    if (!first) continue
    const values = [first]
    let to = at + 2
    if (tokens[to]?.text === '(') {
      const second = measureAt(tokens, to + 1, words)
      if (second && tokens[to + 3]?.text === ')') {
        values.push(second)
        to += 4
      }
    }
    found.push({
      from: at,
      to: whereTo(tokens, to, words),
      kind: 'measurement',
      priority: 'high',
      values,
    })
    at = to - 1
  }
  return found
}

function measureAt(
  tokens: readonly Token[],
  at: number,
  words: Vocabulary,
): {value: number; unit: string} | undefined {
  const token = tokens[at]
  const unit = tokens[at + 1]?.lower ?? ''
  if (!token || !words.units.has(unit)) return undefined
  const value =
    token.kind === 'number'
      ? Number(token.text.replace(/,/gu, ''))
      : words.numberWords.get(token.lower)
  return value === undefined || Number.isNaN(value) ? undefined : {value, unit}
}

/** "northeast of Graz", "from the border" */
function whereTo(tokens: readonly Token[], from: number, words: Vocabulary): number {
  let to = from
  if (words.compass.has(tokens[to]?.lower ?? '')) to += 1
  if (!/^(?:of|from)$/u.test(tokens[to]?.lower ?? '')) return to
  const name = words.determiners.has(tokens[to + 1]?.lower ?? '') ? to + 2 : to + 1
  return nameRunAt(tokens, name, words)?.to ?? to
}
