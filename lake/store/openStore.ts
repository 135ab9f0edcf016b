import {join} from 'node:path'
import {readDatasets} from './readDatasets.ts'
import {createTurns} from './createTurns.ts'
import {createDocumentCache} from './documentCache.ts'
import {createHistoryReader} from './historyReader.ts'
import type {HistoryReader} from './historyReader.ts'
import {createHistoryTrimmer} from './historyTrimmer.ts'
import type {HistoryTrimmer} from './historyTrimmer.ts'
import {createIdLists} from './idLists.ts'
import {fileName, openDatabase} from './openDatabase.ts'
import {createPathIndexes} from './pathIndexes.ts'
import type {PathIndexOptions} from './pathIndexes.ts'
import {createRows} from './createRows.ts'
import type {StoredRows} from './createRows.ts'
import type {StoredTransaction} from './storedTransaction.ts'
import {createTypeCounts} from './typeCounts.ts'
import {startCheckpoints} from './startCheckpoints.ts'
import {createDocumentWriter} from './writeDocument.ts'
import {createTransactionWriter} from './writeTransaction.ts'

export interface StoreOptions {
  /** How much of the documents stays in memory, in bytes of their JSON (they take a few times that). */
  cacheBytes?: number | undefined
  /** How much of the file stays in memory, in bytes of its pages. */
  pageBytes?: number | undefined
  indexes?: PathIndexOptions | undefined
}

/** Durable documents and history in SQLite, of which the lately used documents are in memory. */
export interface Store {
  /** Tells this store from any other; kept over restarts. */
  id: string
  datasets(): string[]
  /** A dataset's documents; empty for one that nothing was written to. */
  rows(dataset: string): StoredRows
  /** Stores a transaction on disk, then in memory; returns its sequence number. */
  write(transaction: Omit<StoredTransaction, 'sequence'>): number
  lastSequence(): number
  history: HistoryReader
  trimmer: HistoryTrimmer
  /** Lets go of the store at once; resolves when no thread is left. */
  close(): Promise<void>
}

export const defaultCacheBytes = 128 * 1024 * 1024
export const maximumListedIds = 200_000

/** Opens the store in `dataDir`. Errors as `openDatabase`. */
export function openStore(
  dataDir: string,
  newId: () => string,
  {cacheBytes = defaultCacheBytes, pageBytes, indexes: indexOptions}: StoreOptions = {},
): Store {
  const {database, close} = openDatabase(dataDir, newId, pageBytes)
  const checkpoints = startCheckpoints(database, join(dataDir, fileName))
  const turns = createTurns(database, checkpoints.written)
  const cache = createDocumentCache(cacheBytes)
  const counts = createTypeCounts(database)
  const lists = createIdLists(maximumListedIds)
  const indexes = createPathIndexes({database, turns, counts}, indexOptions)
  const rows = createRows({database, reading: turns.read, cache, counts, lists, indexes})
  const writeRows = createTransactionWriter(database, {
    turns,
    documents: createDocumentWriter(database),
    derived: [counts, indexes],
  })
  const last = database.prepare('SELECT max(sequence) AS sequence FROM transactions')
  const id = String(database.prepare('SELECT id FROM store').get()?.id)
  const datasets = new Set(readDatasets(database))
  let sequence = Number(last.get()?.sequence ?? 0)

  return {
    id,
    history: createHistoryReader(database),
    trimmer: createHistoryTrimmer(database, turns),
    rows,
    datasets: () => [...datasets].sort(),
    write(transaction) {
      const {dataset, changes} = transaction
      const written = writeRows(transaction)
      sequence = written.sequence
      for (const [position, {id: changed, after}] of changes.entries()) {
        if (after) cache.put(dataset, after, written.sizes[position] ?? 0)
        else cache.drop(dataset, changed)
      }
      lists.apply(dataset, changes)
      counts.committed()
      datasets.add(dataset)
      return sequence
    },
    lastSequence: () => sequence,
    async close() {
      indexes.stop()
      turns.end()
      close()
      await checkpoints.close()
    },
  }
}
