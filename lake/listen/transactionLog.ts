import type {StoredTransaction} from '../store/storedTransaction.ts'

const maximumChanges = 1000

/** The latest transactions, for listeners that come back after a broken connection. */
export interface TransactionLog {
  add(transaction: StoredTransaction): void
  /** Transactions after `sequence`; `undefined` where some of them are no longer kept. */
  after(sequence: number): StoredTransaction[] | undefined
}

export function createTransactionLog(lastSequence: () => number): TransactionLog {
  const kept: StoredTransaction[] = []
  let changes = 0
  return {
    add(transaction) {
      kept.push(transaction)
      changes += transaction.changes.length
      while (kept.length > 1 && changes > maximumChanges) {
        changes -= kept.shift()?.changes.length ?? 0
      }
    },
    after(sequence) {
      if (sequence === lastSequence()) return []
      const first = kept[0]
      if (!first || first.sequence > sequence + 1 || sequence > lastSequence()) return undefined
      return kept.filter((transaction) => transaction.sequence > sequence)
    },
  }
}
