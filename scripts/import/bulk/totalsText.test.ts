import {expect, test} from 'vitest'
import {totalsText} from './totalsText.ts'

const counts = {
  read: 1,
  written: 0,
  there: 0,
  documents: 0,
  quotes: 14,
  open: 1,
  claims: 1,
  flags: 5,
  pictures: 0,
}

test('whoever tried an import reads what was found, that nothing was written, and how to go on', () => {
  const totals = {counts, passedOver: new Map<string, number>(), failed: []}
  expect(totalsText(totals, {isWriting: false, seconds: 0.4})).toBe(
    `Read: 1 article (0 s). Nothing was written. Add --write to write the drafts.
In all: 14 quotations, 1 of them without a sure speaker; 1 claim; 5 flags; 0 pictures.
Add --report FILE.html to look at each.`,
  )
})

test('whoever brought an archive in reads what came in, what was here and what was passed over', () => {
  const written = {...counts, read: 1204, written: 1200, documents: 30_511, there: 4}
  const totals = {counts: written, passedOver: new Map([['.pdf', 3]]), failed: []}
  expect(totalsText(totals, {isWriting: true, seconds: 12, report: 'seen.html'})).toBe(
    `Written: 1,200 articles, 30,511 drafts in all (12 s, 100 a second).
Already here, and left as they are: 4.
In all: 14 quotations, 1 of them without a sure speaker; 1 claim; 5 flags; 0 pictures.
Passed over, for they are no manuscripts: 3 .pdf.
The report: seen.html`,
  )
})
