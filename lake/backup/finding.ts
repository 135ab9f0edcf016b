/** Something that is wrong in a store, with the document it is about. */
export interface Finding {
  /** `dataset/document`, a transaction, or a file below the data directory. */
  where: string
  text: string
}

/** One thing that was looked at: how often, and what was wrong. */
export interface CheckResult {
  name: string
  looked: number
  findings: Finding[]
  /** What is no fault and may still be worth knowing. */
  notes: string[]
  /** It only follows from the documents: `repairIndexes` makes it anew. */
  derived: boolean
}

export function checkResult(name: string, {derived = false} = {}): CheckResult {
  return {name, looked: 0, findings: [], notes: [], derived}
}
