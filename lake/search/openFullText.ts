import {LakeError} from '../types.ts'
import {createTextIndex} from './createTextIndex.ts'
import type {TextIndex} from './createTextIndex.ts'
import {startIndexing} from './startIndexing.ts'

export interface FullTextOptions {
  /** A dataset with fewer documents is searched without an index. */
  minimumDocuments?: number
  /**
   * A dataset with more documents is not searched by reading them: while its index is being made,
   * searches are refused.
   */
  mostRead?: number
  /** Told where the index can't be made or kept up. Queries are answered without it. */
  failed?: (error: unknown) => void
}

/** The full-text index of a data directory: made when it is first wanted, then kept up to date. */
export interface FullText {
  search: TextIndex['search']
  /**
   * Says that somebody searches a dataset of so many documents. Throws 429 `textIndexError` where
   * that has to wait for the index.
   */
  wanted(dataset: string, documents: number): void
  /** Says that something was written. */
  written(): void
  /** Resolves when all that was written is in the index. */
  follow(): Promise<void>
  close(): Promise<void>
}

export function openFullText(dataDir: string, options: FullTextOptions = {}): FullText {
  const {minimumDocuments = 500, mostRead = 100_000, failed = logged} = options
  const index = createTextIndex(dataDir)
  const indexing = startIndexing(dataDir, failed)
  return {
    search: index.search,
    wanted(dataset, documents) {
      if (documents < minimumDocuments) return
      void indexing.follow()
      if (documents <= mostRead || !indexing.isWorking() || index.search(dataset, [])) return
      throw new LakeError(
        429,
        'textIndexError',
        'The full-text index of this dataset is being made. Search again in a minute.',
      )
    },
    written: indexing.written,
    follow: indexing.follow,
    async close() {
      index.close()
      await indexing.close()
    },
  }
}

function logged(error: unknown): void {
  console.error('The full-text index failed: searches read the documents until it is back.', error)
}
