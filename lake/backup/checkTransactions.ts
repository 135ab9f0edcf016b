import type {DatabaseSync} from 'node:sqlite'
import {checkResult, type CheckResult} from './finding.ts'

/** Every transaction is in the log whole: its steps are numbered without a gap, and have it as theirs. */
export function checkTransactions(database: DatabaseSync): CheckResult {
  const result = checkResult('transactions')
  result.looked = Number(database.prepare('SELECT count(*) AS n FROM transactions').get()?.n)
  const torn = database
    .prepare(
      `SELECT transactions.dataset, transactions.id, sequence FROM changes LEFT JOIN transactions USING (sequence)
       GROUP BY sequence
       HAVING count(*) <> max(position) + 1 OR min(position) <> 0 OR transactions.id IS NULL
         OR max(changes.dataset) <> transactions.dataset OR min(changes.dataset) <> transactions.dataset`,
    )
    .all()
  for (const {dataset, id, sequence} of torn) {
    const where = id === null ? `transaction number ${sequence}` : `${dataset}, transaction ${id}`
    result.findings.push({where, text: 'is in the log only in part'})
  }
  return result
}
