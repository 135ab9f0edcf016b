import type {Reading} from '../segment/readText.ts'
import type {Flag} from '../types.ts'
import type {CopyDesk} from '../words/copyDesk.ts'
import {inParagraphs} from './inParagraphs.ts'
import {numberIn} from './numberIn.ts'

/** Percentages that do not follow from the numbers beside them, by more than rounding. */
export function percentages(
  reading: Pick<Reading, 'text' | 'paragraphs'>,
  copyDesk: CopyDesk,
): Flag[] {
  const {share, change, rough} = copyDesk
  return [
    ...inParagraphs(reading, 'arithmetic', share, (match) => {
      const [part, whole, said] = values(match, copyDesk)
      if (whole <= part || whole === 0) return undefined
      return wrong((100 * part) / whole, said, rough.test(match[0]))
    }),
    ...inParagraphs(reading, 'arithmetic', change, (match) => {
      const [before, after, said] = values(match, copyDesk)
      const {part, whole} = match.groups!
      if (before === 0 || looksLikeYear(part!) || looksLikeYear(whole!)) return undefined
      if (match[0].includes('%') && before <= 100 && after <= 100) return undefined
      return wrong(Math.abs((100 * (after - before)) / before), said, rough.test(match[0]))
    }),
  ]
}

function values({groups}: RegExpExecArray, {units, decimal}: CopyDesk): [number, number, number] {
  const {part, partUnit, whole, wholeUnit, percent} = groups!
  const times = (unit: string | undefined) => units.get(unit ?? '') ?? 1
  return [
    numberIn(part!, decimal) * times(partUnit ?? wholeUnit),
    numberIn(whole!, decimal) * times(wholeUnit ?? partUnit),
    numberIn(percent!, decimal),
  ]
}

/** Words like "nearly" and a rounded number are no mistakes. */
function wrong(right: number, said: number, rough: boolean): string | undefined {
  const allowed = rough ? Math.max(3, right * 0.1) : Math.max(1, right * 0.03)
  if (Math.abs(right - said) <= allowed) return undefined
  return `By these numbers it is ${Math.round(right * 10) / 10} percent, not ${said}.`
}

function looksLikeYear(text: string): boolean {
  return /^(?:1[89]|20)\d\d$/u.test(text)
}
