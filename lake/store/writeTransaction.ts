import type {DatabaseSync} from 'node:sqlite'
import type {Turns} from './createTurns.ts'
import {asStorageError} from './storageError.ts'
import {effectsText, mutationsText} from './storedStep.ts'
import type {StoredChange, StoredTransaction} from './storedTransaction.ts'
import type {DocumentWriter} from './writeDocument.ts'

export interface WrittenTransaction {
  sequence: number
  /** Length of each change's document in JSON; 0 where it was deleted. */
  sizes: number[]
}

export interface WriterParts {
  turns: Turns
  documents: DocumentWriter
  /** What else is kept about documents, written in the same transaction. */
  derived: readonly {write(dataset: string, changes: readonly StoredChange[]): void}[]
}

/** Writes a transaction with its documents and history, all or nothing. */
export function createTransactionWriter(
  database: DatabaseSync,
  {turns, documents, derived}: WriterParts,
): (transaction: Omit<StoredTransaction, 'sequence'>) => WrittenTransaction {
  const addTransaction = database.prepare(
    'INSERT INTO transactions (dataset, id, timestamp, author, fingerprint, results) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const addChange = database.prepare(
    'INSERT INTO changes (sequence, position, dataset, document, previousRev, resultRev, effects, mutations) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  )

  function writeRows(transaction: Omit<StoredTransaction, 'sequence'>): WrittenTransaction {
    const {dataset, id, timestamp, author, fingerprint, results, changes} = transaction
    const row = addTransaction.run(
      dataset,
      id,
      timestamp,
      author,
      fingerprint,
      isRepeatable(fingerprint) ? JSON.stringify(results) : '[]',
    )
    const sequence = Number(row.lastInsertRowid)
    const bodies = changes.map(({after}) => (after ? JSON.stringify(after) : ''))
    for (const [position, change] of changes.entries()) {
      documents.write(dataset, change, bodies[position] ?? '')
    }
    for (const [position, change] of changes.entries()) {
      addChange.run(
        sequence,
        position,
        dataset,
        change.id,
        change.before?._rev ?? null,
        change.after?._rev ?? null,
        effectsText(change),
        mutationsText(change),
      )
    }
    for (const part of derived) part.write(dataset, changes)
    return {sequence, sizes: bodies.map((body) => body.length)}
  }

  return (transaction) => {
    try {
      return turns.write(() => writeRows(transaction))
    } catch (error) {
      throw asStorageError(error)
    }
  }
}

/** Only a request that came with an id can be sent again and ask for its results. */
function isRepeatable(fingerprint: string): boolean {
  return fingerprint !== ''
}
