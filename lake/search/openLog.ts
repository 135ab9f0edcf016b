import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'

export interface DocumentKey {
  dataset: string
  id: string
}

/** The lake's store as the index follows it, read over a connection of its own. */
export interface Log {
  storeId: string
  /** Of the latest transaction; 0 before the first. */
  lastSequence(): number
  transactionAt(sequence: number): string | undefined
  /** How far to read from a transaction on to meet about `documents` changes. */
  sequenceAfter(sequence: number, documents: number): number
  /** The documents that changed after `from`, up to and with `to`. */
  changedBetween(from: number, to: number): DocumentKey[]
  /** Ids of a dataset that changed after a transaction; `undefined` for more than `limit` changes. */
  changedAfter(sequence: number, dataset: string, limit: number): readonly string[] | undefined
  /** The stored documents in order, after one of them. */
  documentsAfter(after: DocumentKey, limit: number): (DocumentKey & {document: unknown})[]
  /** `undefined` for one that is deleted. */
  document(key: DocumentKey): unknown
  close(): void
}

/** Opens the store in `dataDir` to read from it. Throws where there is none. */
export function openLog(dataDir: string): Log {
  const database = new DatabaseSync(join(dataDir, 'lake.sqlite'), {readOnly: true, timeout: 2000})
  const last = database.prepare('SELECT max(sequence) AS sequence FROM transactions')
  const transaction = database.prepare('SELECT id FROM transactions WHERE sequence = ?')
  const reach = database.prepare(
    `SELECT max(sequence) AS sequence FROM
     (SELECT sequence FROM changes WHERE sequence > ? ORDER BY sequence LIMIT ?)`,
  )
  const between = database.prepare(
    'SELECT DISTINCT dataset, document AS id FROM changes WHERE sequence > ? AND sequence <= ?',
  )
  const after = database.prepare(
    'SELECT dataset, document AS id FROM changes WHERE sequence > ? ORDER BY sequence LIMIT ?',
  )
  const stored = database.prepare(
    `SELECT dataset, id, body FROM documents WHERE (dataset, id) > (?, ?)
     ORDER BY dataset, id LIMIT ?`,
  )
  const one = database.prepare('SELECT body FROM documents WHERE dataset = ? AND id = ?')
  const lastSequence = () => Number(last.get()?.sequence ?? 0)

  return {
    storeId: String(database.prepare('SELECT id FROM store').get()?.id),
    lastSequence,
    transactionAt(sequence) {
      const row = transaction.get(sequence)
      return row && String(row.id)
    },
    sequenceAfter: (sequence, documents) =>
      Number(reach.get(sequence, documents)?.sequence ?? lastSequence()),
    changedBetween: (from, to) => between.all(from, to).map(keyOf),
    changedAfter(sequence, dataset, limit) {
      const rows = after.all(sequence, limit + 1).map(keyOf)
      if (rows.length > limit) return undefined
      const ids = rows.filter((row) => row.dataset === dataset).map((row) => row.id)
      return [...new Set(ids)]
    },
    documentsAfter: ({dataset, id}, limit) =>
      stored.all(dataset, id, limit).map((row) => ({...keyOf(row), document: parsed(row.body)})),
    document: ({dataset, id}) => parsed(one.get(dataset, id)?.body),
    close: () => database.close(),
  }
}

function keyOf(row: Record<string, unknown>): DocumentKey {
  return {dataset: String(row.dataset), id: String(row.id)}
}

function parsed(body: unknown): unknown {
  return typeof body === 'string' ? JSON.parse(body) : undefined
}
