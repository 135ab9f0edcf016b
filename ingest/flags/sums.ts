import type {Reading} from '../segment/readText.ts'
import type {Flag} from '../types.ts'
import {inParagraphs} from './inParagraphs.ts'

const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const count = String.raw`(\d{1,3}(?:,\d{3})*|\d+|${small.slice(1).join('|')})`
const thing = String.raw`\s[\p{L}-]+(?:\s[\p{L}-]+)?`
const pattern = new RegExp(
  String.raw`(?<![\d.,$€£])\b${count}${thing}(?::\s|,\s|\s\(|\s[—–]\s)(?:${count}${thing},\s)?${count}${thing}\sand\s${count}\s[\p{L}-]+(?=[.,;:)]|\s[—–]|$)`,
  'giu',
)
/** Words that make a list no sum, or the things other things. */
const open =
  /\b(?:including|included|among|like|than|least|most|half|both|and\s\d{4}|percent|years?|days?|hours?|months?|weeks?|minutes?|miles?|points?|million|billion|old|a\.?m|p\.?m)\b/iu

/** A total that is not what its parts add up to: 40 pots, 12 large and 20 small. */
export function sums(reading: Reading): Flag[] {
  return inParagraphs(reading, 'arithmetic', pattern, ([all, total, ...parts]) => {
    if (open.test(all)) return undefined
    const numbers = parts.filter((part) => part !== undefined).map(numberOf)
    const sum = numbers.reduce((one, other) => one + other, 0)
    const said = numberOf(total!)
    if (said === sum || numbers.some((part) => part >= said) || said < 3) return undefined
    if (Math.abs(sum - said) > said / 2) return undefined
    return `The parts add up to ${sum}, not ${said}.`
  })
}

function numberOf(text: string): number {
  const word = small.indexOf(text.toLowerCase())
  return word >= 0 ? word : Number(text.replace(/,/gu, ''))
}
