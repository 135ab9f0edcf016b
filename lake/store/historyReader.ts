import type {DatabaseSync} from 'node:sqlite'
import type {Effects, TransactionResult} from './storedTransaction.ts'

/** A transaction as the log keeps it. */
export interface LoggedTransaction {
  sequence: number
  id: string
  timestamp: string
  author: string
}

/** One revision step of one document. A missing revision means that the document did not exist. */
export interface LoggedChange extends LoggedTransaction {
  document: string
  previousRev: string | undefined
  resultRev: string | undefined
  effects: Effects
  mutations: unknown[]
}

export interface HistoryReader {
  transaction(
    dataset: string,
    id: string,
  ): (LoggedTransaction & {fingerprint: string; results: TransactionResult[]}) | undefined
  /** Steps of one document, newest first. */
  changesOf(dataset: string, document: string): LoggedChange[]
  /** Every document's step in a transaction, in the order of the request. */
  changesIn(sequence: number): LoggedChange[]
}

type Row = Record<string, unknown>

const columns = `transactions.sequence, transactions.id, transactions.timestamp, transactions.author,
  changes.document, changes.previousRev, changes.resultRev, changes.effects, changes.mutations`

export function createHistoryReader(database: DatabaseSync): HistoryReader {
  const oneTransaction = database.prepare('SELECT * FROM transactions WHERE dataset = ? AND id = ?')
  const ofDocument = database.prepare(
    `SELECT ${columns} FROM changes JOIN transactions USING (sequence)
     WHERE changes.dataset = ? AND changes.document = ? ORDER BY sequence DESC`,
  )
  const ofTransaction = database.prepare(
    `SELECT ${columns} FROM changes JOIN transactions USING (sequence)
     WHERE sequence = ? ORDER BY position`,
  )

  return {
    transaction(dataset, id) {
      const row = oneTransaction.get(dataset, id)
      if (!row) return undefined
      const results: TransactionResult[] = JSON.parse(String(row.results))
      return {...loggedTransaction(row), fingerprint: String(row.fingerprint), results}
    },
    changesOf: (dataset, document) => ofDocument.all(dataset, document).map(loggedChange),
    changesIn: (sequence) => ofTransaction.all(sequence).map(loggedChange),
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

function loggedChange(row: Row): LoggedChange {
  const effects: Effects = JSON.parse(String(row.effects))
  const mutations: unknown[] = JSON.parse(String(row.mutations))
  return {
    ...loggedTransaction(row),
    document: String(row.document),
    previousRev: typeof row.previousRev === 'string' ? row.previousRev : undefined,
    resultRev: typeof row.resultRev === 'string' ? row.resultRev : undefined,
    effects,
    mutations,
  }
}
