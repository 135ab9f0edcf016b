import {createTextIndex} from './createTextIndex.ts'
import type {TextIndex} from './createTextIndex.ts'
import {startIndexing} from './startIndexing.ts'

export interface FullTextOptions {
  /** A dataset with fewer documents is searched without an index. */
  minimumDocuments?: number
  /** Told where the index can't be made or kept up. Queries are answered without it. */
  failed?: (error: unknown) => void
}

/** The full-text index of a data directory: made when it is first wanted, then kept up to date. */
export interface FullText {
  search: TextIndex['search']
  /** Says that somebody searches a dataset of so many documents. */
  wanted(documents: number): void
  /** Says that something was written. */
  written(): void
  /** Resolves when all that was written is in the index. */
  follow(): Promise<void>
  close(): Promise<void>
}

export function openFullText(dataDir: string, options: FullTextOptions = {}): FullText {
  const {minimumDocuments = 500, failed = logged} = options
  const index = createTextIndex(dataDir)
  const indexing = startIndexing(dataDir, failed)
  return {
    search: index.search,
    wanted(documents) {
      if (documents >= minimumDocuments) void indexing.follow()
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
