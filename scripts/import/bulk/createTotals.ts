import type {BulkOutcome} from '../../../ingest/bulk/createBulkWriter.ts'
import type {ReadFile, RefusedFile} from '../importFiles.ts'

/** Counts of an import. */
export interface Counts {
  written: number
  documents: number
  /** In the store already, as they are. */
  there: number
  /** Only looked at: nothing is written. */
  read: number
  quotes: number
  open: number
  claims: number
  flags: number
  pictures: number
}

export type Totals = ReturnType<typeof createTotals>

/** Counts what becomes of each article, and keeps what has to be said at the end. */
export function createTotals(passedOver: ReadonlyMap<string, number>) {
  const failed: RefusedFile[] = []
  const remarks: RefusedFile[] = []
  const counts: Counts = {
    written: 0,
    documents: 0,
    there: 0,
    read: 0,
    quotes: 0,
    open: 0,
    claims: 0,
    flags: 0,
    pictures: 0,
  }

  return {
    counts,
    failed,
    remarks,
    passedOver,
    articles: () => counts.written + counts.there + counts.read + failed.length,
    there: (count: number) => void (counts.there += count),
    refused: (file: RefusedFile) => void failed.push(file),
    article({path, manuscript, findings}: ReadFile, outcome: BulkOutcome | undefined) {
      counts.quotes += findings.quotes.length
      counts.open += findings.quotes.filter(isOpen).length
      counts.claims += findings.claims.length
      counts.flags += findings.flags.length
      counts.pictures += (manuscript.images ?? []).filter(({data}) => data).length
      if (!outcome) counts.read += 1
      else if (outcome.status === 'unchanged') counts.there += 1
      else if (outcome.status === 'written') {
        counts.written += 1
        counts.documents += outcome.documents
        for (const reason of outcome.refusedPictures) {
          remarks.push({
            path,
            reason: `The store refused a picture; add it in the Studio: ${reason}`,
          })
        }
      } else failed.push({path, reason: outcome.reason})
    },
  }
}

/** Whether nobody is sure who says a quotation. */
export function isOpen({
  attribution,
  speakerSource,
}: ReadFile['findings']['quotes'][number]): boolean {
  return !attribution.speaker && speakerSource === undefined
}
