import type {DatabaseSync} from 'node:sqlite'
import type {DocumentKey, Log} from './openLog.ts'

/** What the index holds. */
export interface Progress {
  /** Every transaction up to this one is in the index. */
  position: number
  /** Whether the first walk over all documents is done; it began at `position`. */
  whole: boolean
  /** How far the first walk came. */
  after: DocumentKey
}

/**
 * Reads what the index holds; `undefined` where it is not of this store, or of a later state than
 * the store has, as after a restored backup.
 */
export function createProgressReader(log: Log, index: DatabaseSync): () => Progress | undefined {
  const read = index.prepare('SELECT * FROM progress')
  return () => {
    const row = read.get()
    if (!row || row.store !== log.storeId) return undefined
    const position = Number(row.position)
    if (row.transactionId !== (log.transactionAt(position) ?? null)) return undefined
    const after = {dataset: String(row.afterDataset), id: String(row.afterId)}
    return {position, whole: row.whole === 1, after}
  }
}

export function createProgressWriter(log: Log, index: DatabaseSync): (progress: Progress) => void {
  const clear = index.prepare('DELETE FROM progress')
  const insert = index.prepare(
    `INSERT INTO progress (store, position, transactionId, whole, afterDataset, afterId)
     VALUES (?, ?, ?, ?, ?, ?)`,
  )
  return ({position, whole, after}) => {
    const transactionId = log.transactionAt(position) ?? null
    clear.run()
    insert.run(log.storeId, position, transactionId, whole ? 1 : 0, after.dataset, after.id)
  }
}
