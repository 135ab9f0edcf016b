import type {LakeDocument} from '../types.ts'
import {openDatabase} from './openDatabase.ts'
import {createResident} from './resident.ts'
import type {Resident} from './resident.ts'
import {createHistoryReader} from './historyReader.ts'
import type {HistoryReader} from './historyReader.ts'
import {asStorageError} from './storageError.ts'
import type {StoredTransaction} from './storedTransaction.ts'
import {createTransactionWriter} from './writeTransaction.ts'

/** Durable documents and history in SQLite, with every opened dataset resident in memory. */
export interface Store {
  /** Tells this store from any other; kept over restarts. */
  id: string
  datasets(): string[]
  /** A dataset's documents; empty for one that nothing was written to. */
  documents(dataset: string): Resident
  /** Stores a transaction on disk, then in memory; returns its sequence number. */
  write(transaction: Omit<StoredTransaction, 'sequence'>): number
  lastSequence(): number
  history: HistoryReader
  close(): void
}

/** Opens the store in `dataDir`. Errors as `openDatabase`. */
export function openStore(dataDir: string, newId: () => string): Store {
  const database = openDatabase(dataDir, newId)
  const writeRows = createTransactionWriter(database)
  const history = createHistoryReader(database)
  const residents = new Map<string, Resident>()
  const storedDocuments = database.prepare(
    'SELECT body FROM documents WHERE dataset = ? ORDER BY id',
  )
  const last = database.prepare('SELECT max(sequence) AS sequence FROM transactions')
  const id = String(database.prepare('SELECT id FROM store').get()?.id)
  const names = database.prepare('SELECT DISTINCT dataset FROM transactions').all()
  const datasets = new Set(names.map((row) => String(row.dataset)))
  let sequence = Number(last.get()?.sequence ?? 0)

  function* load(dataset: string): Generator<LakeDocument> {
    for (const row of storedDocuments.iterate(dataset)) yield JSON.parse(String(row.body))
  }

  function documents(dataset: string): Resident {
    const found = residents.get(dataset)
    if (found) return found
    try {
      const resident = createResident(load(dataset))
      if (datasets.has(dataset)) residents.set(dataset, resident)
      return resident
    } catch (error) {
      throw asStorageError(error)
    }
  }

  return {
    id,
    history,
    documents,
    datasets: () => [...datasets].sort(),
    write(transaction) {
      const resident = documents(transaction.dataset)
      sequence = writeRows(transaction)
      resident.apply(transaction.changes)
      residents.set(transaction.dataset, resident)
      datasets.add(transaction.dataset)
      return sequence
    },
    lastSequence: () => sequence,
    close: () => database.close(),
  }
}
