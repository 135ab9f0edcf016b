import type {Reading} from '../segment/readText.ts'
import type {Flag} from '../types.ts'
import type {CopyDesk} from '../words/copyDesk.ts'
import {inParagraphs} from './inParagraphs.ts'
import {numberIn} from './numberIn.ts'

/** A total that is not what its parts add up to: 40 pots, 12 large and 20 small. */
export function sums(
  reading: Pick<Reading, 'text' | 'paragraphs'>,
  {total: pattern, noTotal, small, decimal}: CopyDesk,
): Flag[] {
  const numberOf = (text: string) => {
    const word = small.indexOf(text.toLowerCase())
    return word >= 0 ? word : numberIn(text, decimal)
  }
  return inParagraphs(reading, 'arithmetic', pattern, ([all, total, ...parts]) => {
    if (noTotal.test(all)) return undefined
    const numbers = parts.filter((part) => part !== undefined).map(numberOf)
    const sum = numbers.reduce((one, other) => one + other, 0)
    const said = numberOf(total!)
    if (said === sum || numbers.some((part) => part >= said) || said < 3) return undefined
    if (Math.abs(sum - said) > said / 2) return undefined
    return `The parts add up to ${sum}, not ${said}.`
  })
}
