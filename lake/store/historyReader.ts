import type {DatabaseSync} from 'node:sqlite'
import {readEffects} from './storedStep.ts'
import type {Effects, TransactionResult} from './storedTransaction.ts'

/** A transaction as the log keeps it. */
export interface LoggedTransaction {
  sequence: number
  id: string
  timestamp: string
  author: string
}

/**
 * One revision step of one document, as `storedStep.ts` stores it. A missing revision means that
 * the document did not exist.
 */
export interface LoggedStep extends LoggedTransaction {
  document: string
  /** Which of its transaction's steps this is. */
  position: number
  previousRev: string | undefined
  resultRev: string | undefined
  effects: Effects | undefined
  mutations: unknown[]
}

export interface HistoryReader {
  transaction(
    dataset: string,
    id: string,
  ): (LoggedTransaction & {fingerprint: string; results: TransactionResult[]}) | undefined
  /** Steps of one document, newest first, read as far as the caller goes. */
  changesOf(dataset: string, document: string): Iterable<LoggedStep>
  /** Every document's step in a transaction, in the order of the request. */
  changesIn(sequence: number): LoggedStep[]
  /** Steps of a dataset after a transaction, in their order, up to `limit`. */
  stepsAfter(dataset: string, sequence: number, limit: number): LoggedStep[]
}

type Row = Record<string, unknown>

const columns = `transactions.sequence, transactions.id, transactions.timestamp, transactions.author,
  changes.document, changes.position, changes.previousRev, changes.resultRev, changes.effects, changes.mutations`

export function createHistoryReader(database: DatabaseSync): HistoryReader {
  const oneTransaction = database.prepare('SELECT * FROM transactions WHERE dataset = ? AND id = ?')
  const ofDocument = `SELECT ${columns} FROM changes JOIN transactions USING (sequence)
     WHERE changes.dataset = ? AND changes.document = ? ORDER BY sequence DESC`
  const ofTransaction = database.prepare(
    `SELECT ${columns} FROM changes JOIN transactions USING (sequence)
     WHERE sequence = ? ORDER BY position`,
  )
  const after = database.prepare(
    `SELECT ${columns} FROM changes JOIN transactions USING (sequence)
     WHERE sequence > ? AND changes.dataset = ? ORDER BY sequence, position LIMIT ?`,
  )

  return {
    transaction(dataset, id) {
      const row = oneTransaction.get(dataset, id)
      if (!row) return undefined
      const results: TransactionResult[] = JSON.parse(String(row.results))
      return {...loggedTransaction(row), fingerprint: String(row.fingerprint), results}
    },
    *changesOf(dataset, document) {
      for (const row of database.prepare(ofDocument).iterate(dataset, document)) {
        yield loggedStep(row)
      }
    },
    changesIn: (sequence) => ofTransaction.all(sequence).map(loggedStep),
    stepsAfter: (dataset, sequence, limit) => after.all(sequence, dataset, limit).map(loggedStep),
  }
}

function loggedTransaction(row: Row): LoggedTransaction {
  return {
    sequence: Number(row.sequence),
    id: String(row.id),
    timestamp: String(row.timestamp),
    author: String(row.author),
  }
}

function loggedStep(row: Row): LoggedStep {
  const mutations: unknown[] = JSON.parse(String(row.mutations))
  return {
    ...loggedTransaction(row),
    document: String(row.document),
    position: Number(row.position),
    previousRev: typeof row.previousRev === 'string' ? row.previousRev : undefined,
    resultRev: typeof row.resultRev === 'string' ? row.resultRev : undefined,
    effects: readEffects(String(row.effects)),
    mutations,
  }
}
