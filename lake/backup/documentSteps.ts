import type {DatabaseSync} from 'node:sqlite'

/** Mendoza patches of a step; `undefined` for a creation, which the log does not store twice. */
export interface StepPatches {
  apply: unknown[]
  revert: unknown[]
}

export interface DocumentStep {
  previousRev: string | null
  resultRev: string | null
  /** Empty where the log has the step and not its transaction. */
  transaction: string
  patches: StepPatches | undefined
}

export interface DocumentSteps {
  dataset: string
  id: string
  steps: DocumentStep[]
}

/** The steps of every document that the log knows, oldest first, one document after the other. */
export function* stepsByDocument(database: DatabaseSync): Generator<DocumentSteps> {
  const rows = database
    .prepare(
      `SELECT changes.dataset, document, previousRev, resultRev, effects, transactions.id
       FROM changes LEFT JOIN transactions USING (sequence)
       ORDER BY changes.dataset, document, changes.sequence`,
    )
    .iterate()
  let current: DocumentSteps | undefined
  for (const row of rows) {
    const dataset = String(row.dataset)
    const id = String(row.document)
    if (!current || current.dataset !== dataset || current.id !== id) {
      if (current) yield current
      current = {dataset, id, steps: []}
    }
    current.steps.push({
      previousRev: textOrNull(row.previousRev),
      resultRev: textOrNull(row.resultRev),
      transaction: textOrNull(row.id) ?? '',
      patches: row.effects === '' ? undefined : JSON.parse(String(row.effects)),
    })
  }
  if (current) yield current
}

const textOrNull = (value: unknown): string | null => (value === null ? null : String(value))
