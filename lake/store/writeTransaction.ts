import type {DatabaseSync} from 'node:sqlite'
import {asStorageError} from './storageError.ts'
import type {StoredTransaction} from './storedTransaction.ts'

/** Writes a transaction with its documents and history, all or nothing; returns its sequence. */
export function createTransactionWriter(
  database: DatabaseSync,
): (transaction: Omit<StoredTransaction, 'sequence'>) => number {
  const putDocument = database.prepare(
    'INSERT OR REPLACE INTO documents (dataset, id, body) VALUES (?, ?, ?)',
  )
  const dropDocument = database.prepare('DELETE FROM documents WHERE dataset = ? AND id = ?')
  const addTransaction = database.prepare(
    'INSERT INTO transactions (dataset, id, timestamp, author, fingerprint, results) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const addChange = database.prepare(
    'INSERT INTO changes (dataset, document, sequence, position, previousRev, resultRev, effects, mutations) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  )

  function writeRows(transaction: Omit<StoredTransaction, 'sequence'>): number {
    const {dataset, id, timestamp, author, fingerprint, results, changes} = transaction
    const row = addTransaction.run(
      dataset,
      id,
      timestamp,
      author,
      fingerprint,
      JSON.stringify(results),
    )
    const sequence = Number(row.lastInsertRowid)
    for (const [position, change] of changes.entries()) {
      if (change.after) putDocument.run(dataset, change.id, JSON.stringify(change.after))
      else dropDocument.run(dataset, change.id)
      addChange.run(
        dataset,
        change.id,
        sequence,
        position,
        change.before?._rev ?? null,
        change.after?._rev ?? null,
        JSON.stringify(change.effects),
        JSON.stringify(change.mutations),
      )
    }
    return sequence
  }

  return (transaction) => {
    try {
      database.exec('BEGIN IMMEDIATE')
      const sequence = writeRows(transaction)
      database.exec('COMMIT')
      return sequence
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK')
      throw asStorageError(error)
    }
  }
}
