import type {RefusedFile, ReadFile} from '../importFiles.ts'

/** An article that was read, one that is in the store already, or one that can't be imported. */
export type BulkRead = ReadFile | RefusedFile | {path: string; isThere: true}

/** What is worked on at once. */
export interface Batch {
  reads: BulkRead[]
  isLast: boolean
}

const most = 50
/** Bytes of pictures that are held at once. */
const largest = 32_000_000

/** The next reads of a stream, as many as fit in memory and a transaction. */
export async function nextBatch(reads: AsyncIterator<BulkRead>): Promise<Batch> {
  const batch: BulkRead[] = []
  let bytes = 0
  while (batch.length < most && bytes < largest) {
    const {done, value} = await reads.next()
    if (done) return {reads: batch, isLast: true}
    batch.push(value)
    if ('manuscript' in value) {
      for (const {data} of value.manuscript.images ?? []) bytes += data?.bytes.length ?? 0
    }
  }
  return {reads: batch, isLast: false}
}
