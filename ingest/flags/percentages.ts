import type {Reading} from '../segment/readText.ts'
import type {Flag} from '../types.ts'
import {inParagraphs} from './inParagraphs.ts'

const amount = String.raw`[$€£]?(\d[\d,]*(?:\.\d+)?)(?:\s(million|billion))?`
const percent = String.raw`(\d+(?:\.\d+)?)\s?(?:%|percent|per cent)`
const share = new RegExp(
  String.raw`\b${amount}\s(?:out\s)?of\s(?:the\s|its\s|their\s|all\s)?${amount}(?:\s[\p{L}-]+){0,3}(?:,\sor\s|\s\(|,\s)(?:about\s|roughly\s|nearly\s|almost\s)?${percent}`,
  'gu',
)
const change = new RegExp(
  String.raw`\b(?:from|From)\s${amount}(?:\s[\p{L}-]+){0,3}\sto\s${amount}(?:\s[\p{L}-]+){0,4}(?:,\s(?:a|an|or)\s|\s\()(?:about\s|roughly\s|nearly\s|almost\s)?${percent}`,
  'gu',
)

/** Percentages that do not follow from the numbers beside them, by more than rounding. */
export function percentages(reading: Reading): Flag[] {
  return [
    ...inParagraphs(reading, 'arithmetic', share, (match) => {
      const [part, whole, said] = values(match)
      if (whole <= part || whole === 0) return undefined
      return wrong((100 * part) / whole, said, match[0])
    }),
    ...inParagraphs(reading, 'arithmetic', change, (match) => {
      const [before, after, said] = values(match)
      if (before === 0 || looksLikeYear(match[1]!) || looksLikeYear(match[3]!)) return undefined
      if (match[0].includes('%') && before <= 100 && after <= 100) return undefined
      return wrong(Math.abs((100 * (after - before)) / before), said, match[0])
    }),
  ]
}

function values([, one, oneUnit, other, otherUnit, said]: RegExpExecArray): [
  number,
  number,
  number,
] {
  return [
    numberOf(one!, oneUnit ?? otherUnit),
    numberOf(other!, otherUnit ?? oneUnit),
    Number(said),
  ]
}

function numberOf(text: string, unit: string | undefined): number {
  const value = Number(text.replace(/,/gu, ''))
  return unit === 'billion' ? value * 1e9 : unit === 'million' ? value * 1e6 : value
}

/** Words like "nearly" and a rounded number are no mistakes. */
function wrong(right: number, said: number, text: string): string | undefined {
  const rough = /(?:about|roughly|nearly|almost)\s\S+\s?(?:%|per)/u.test(text)
  const allowed = rough ? Math.max(3, right * 0.1) : Math.max(1, right * 0.03)
  if (Math.abs(right - said) <= allowed) return undefined
  return `By these numbers it is ${Math.round(right * 10) / 10} percent, not ${said}.`
}

function looksLikeYear(text: string): boolean {
  return /^(?:1[89]|20)\d\d$/u.test(text)
}
