import type {Reading} from '../segment/readText.ts'
import type {Flag, Metadata} from '../types.ts'
import type {CopyDesk} from '../words/copyDesk.ts'
import {ages} from './ages.ts'
import {inParagraphs} from './inParagraphs.ts'
import {percentages} from './percentages.ts'
import {sums} from './sums.ts'
import {weekdays} from './weekdays.ts'

/** What a copy desk adds up, in any language that has words for it: weekdays, ages, shares and totals. */
export function copyDeskFlags(
  reading: Pick<Reading, 'text' | 'paragraphs'>,
  metadata: Metadata,
  copyDesk: CopyDesk,
): Flag[] {
  return [
    ...weekdays(reading, metadata, copyDesk),
    ...ages(reading, metadata, copyDesk),
    ...sums(reading, copyDesk),
    ...percentages(reading, copyDesk),
    ...relativeTimes(reading, metadata, copyDesk),
  ]
}

function relativeTimes(
  reading: Pick<Reading, 'text' | 'paragraphs'>,
  {dateline}: Metadata,
  {relative}: CopyDesk,
): Flag[] {
  if (!relative || dateline?.date) return []
  return inParagraphs(reading, 'relativeDate', relative, () => undatedMessage)
}

/** What an editor is told of a time that only the day of writing would tell. */
export const undatedMessage = 'A time told from the day of writing, in a text with no date.'
