import {createDocumentCache} from './documentCache.ts'
import {createIdLists} from './idLists.ts'
import {openForReading} from './openDatabase.ts'
import {createPathIndexes} from './pathIndexes.ts'
import {createPathScans} from './pathScans.ts'
import {createRows} from './createRows.ts'
import type {StoredRows} from './createRows.ts'
import {readDatasets} from './readDatasets.ts'
import {asStorageError} from './storageError.ts'
import {createTypeCounts} from './typeCounts.ts'

/** A store that another connection writes to, as in a thread: read only, with a cache of its own. */
export interface StoreReader {
  rows(dataset: string): StoredRows
  datasets(): string[]
  lastSequence(): number
  /** Takes over what was written since: it drops what the log names from the cache. */
  refresh(): void
  /**
   * Runs `work` over the store as it is at one moment, after a refresh. Without it, every read sees
   * the store as it is by then. Not to be nested.
   */
  snapshot<T>(work: () => T): T
  close(): void
}

export interface ReaderOptions {
  /** How much of the documents stays in memory, in bytes of their JSON (they take a few times that). */
  cacheBytes: number
  /** How much of the file stays in memory, in bytes of its pages. */
  pageBytes?: number
}

const maximumListedIds = 100_000
/** Beyond this many changes it is cheaper to begin with an empty cache. */
const maximumChanges = 10_000

/** Opens a store in `dataDir` that is open for writing already. Throws a LakeError (500). */
export function openReader(dataDir: string, {cacheBytes, pageBytes}: ReaderOptions): StoreReader {
  const database = openForReading(dataDir, pageBytes)
  const cache = createDocumentCache(cacheBytes)
  const counts = createTypeCounts(database)
  const lists = createIdLists(maximumListedIds)
  const scans = createPathScans(database)
  const indexes = createPathIndexes({database, counts, scans})
  const rows = createRows({database, cache, counts, lists, indexes})
  const last = database.prepare('SELECT max(sequence) AS sequence FROM transactions')
  const version = database.prepare('PRAGMA data_version')
  const changed = database.prepare(
    `SELECT dataset, document FROM changes WHERE sequence > ? LIMIT ${maximumChanges + 1}`,
  )
  const readSequence = () => Number(last.get()?.sequence ?? 0)
  let known = version.get()?.data_version
  let sequence = readSequence()

  function refresh(): void {
    const current = version.get()?.data_version
    if (current === known) return
    known = current
    const written = changed.all(sequence)
    sequence = readSequence()
    if (written.length > maximumChanges) cache.clear()
    else for (const row of written) cache.drop(String(row.dataset), String(row.document))
    if (written.length > 0) {
      lists.clear()
      scans.clear()
    }
    counts.load()
    indexes.load()
  }

  return {
    rows,
    refresh,
    datasets: () => readDatasets(database),
    lastSequence: () => sequence,
    snapshot(work) {
      try {
        database.exec('BEGIN')
        refresh()
        return work()
      } catch (error) {
        throw asStorageError(error)
      } finally {
        if (database.isTransaction) database.exec('COMMIT')
      }
    },
    close: () => database.close(),
  }
}
