import type {BulkOutcome, BulkWriter} from '../../../ingest/bulk/createBulkWriter.ts'
import type {ImportIndex} from '../../../ingest/bulk/importIndex.ts'
import type {InputEntry, Inputs} from '../../../ingest/readers/inputs/inputEntry.ts'
import {readEntries, withFindings, type ReadFile, type RefusedFile} from '../importFiles.ts'
import {nextBatch, type BulkRead} from './batchesOf.ts'
import {createTotals, type Totals} from './createTotals.ts'
import type {Progress} from './createProgress.ts'

/** Where drafts go. */
export interface BulkStore {
  index: ImportIndex
  writer: BulkWriter
}

/** What is told of each article while the import goes on. */
export interface BulkListener {
  article(file: ReadFile, outcome: BulkOutcome | undefined): void | Promise<void>
  refused(file: RefusedFile): void | Promise<void>
}

/**
 * Imports everything that was listed, a batch at a time: while the store writes one, the next is read.
 * Nothing remembers what was done but the store itself, so that whatever stopped an import, the same
 * one goes on where it was. Without a store nothing is written. Throws where the store stops answering.
 */
export async function importBulk(
  inputs: Inputs,
  {store, progress, listeners}: {store?: BulkStore; progress: Progress; listeners: BulkListener[]},
): Promise<Totals> {
  const totals = createTotals(inputs.passedOver)
  const all: BulkListener[] = [totals, ...listeners]
  for (const file of inputs.refused) for (const one of all) await one.refused(file)
  const meter = {bytes: 0}
  const reads = readsOf(
    inputs.entries.map((entry) => metered(entry, meter)),
    store?.index,
  )
  let batch = await nextBatch(reads)
  for (;;) {
    const {bytes} = meter
    const [next] = await Promise.all([
      batch.isLast ? undefined : nextBatch(reads),
      finish(batch.reads, store?.writer, all),
    ])
    totals.there(batch.reads.filter((read) => 'isThere' in read).length)
    progress.tell(bytes, totals.articles())
    if (!next) break
    batch = next
  }
  return totals
}

async function* readsOf(
  entries: readonly InputEntry[],
  index: ImportIndex | undefined,
): AsyncGenerator<BulkRead, void> {
  for await (const read of readEntries(entries)) {
    if ('reason' in read) yield read
    else if (index?.has(read.manuscript)) yield {path: read.path, isThere: true}
    else yield await withFindings(read)
  }
}

async function finish(
  reads: readonly BulkRead[],
  writer: BulkWriter | undefined,
  listeners: readonly BulkListener[],
): Promise<void> {
  const files = reads.filter((read): read is ReadFile => 'manuscript' in read)
  const outcomes = writer ? await writer.write(files) : []
  for (const [index, file] of files.entries()) {
    for (const one of listeners) await one.article(file, outcomes[index])
  }
  for (const read of reads) {
    if ('reason' in read) for (const one of listeners) await one.refused(read)
  }
}

function metered(entry: InputEntry, meter: {bytes: number}): InputEntry {
  return {
    ...entry,
    async *open() {
      for await (const chunk of entry.open()) {
        meter.bytes += chunk.length
        yield chunk
      }
    },
  }
}
