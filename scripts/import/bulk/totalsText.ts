import {counted} from './counted.ts'
import type {Totals} from './createTotals.ts'

/** What an import did, in sentences; the failures, a line each, are `failures`. */
export function totalsText(
  {counts, passedOver, failed}: Pick<Totals, 'counts' | 'passedOver' | 'failed'>,
  {isWriting, seconds, report}: {isWriting: boolean; seconds: number; report?: string},
): string {
  const {written, documents, there, read, quotes, open, claims, flags, pictures} = counts
  const done = isWriting ? written : read
  const rate = seconds < 1 ? '' : `, ${Math.round(done / seconds)} a second`
  const over = [...passedOver].map(([ending, count]) => `${many(count)} ${ending}`)
  return [
    isWriting
      ? `Written: ${counted(written, 'article')}, ${counted(documents, 'draft')} in all (${time(seconds)}${rate}).`
      : `Read: ${counted(read, 'article')} (${time(seconds)}${rate}). Nothing was written. Add --write to write the drafts.`,
    there > 0 && `Already here, and left as they are: ${many(there)}.`,
    done > 0 &&
      `In all: ${counted(quotes, 'quotation')}, ${many(open)} of them without a sure speaker; ${counted(claims, 'claim')}; ${counted(flags, 'flag')}; ${counted(pictures, 'picture')}.`,
    over.length > 0 && `Passed over, for they are no manuscripts: ${over.join(', ')}.`,
    failed.length > 0 && `Not imported: ${many(failed.length)}, listed here.`,
    report ? `The report: ${report}` : !isWriting && 'Add --report FILE.html to look at each.',
  ]
    .filter(Boolean)
    .join('\n')
}

function many(count: number): string {
  return count.toLocaleString('en')
}

function time(seconds: number): string {
  return seconds < 90 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`
}
