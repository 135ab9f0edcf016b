/**
 * What one evaluation may cost. Reading a document is counted each time a query asks for one;
 * listing counts the ids that indexes answer with. Whoever gives a budget catches `OverBudget` and
 * evaluates the query anew where it may take longer: nothing of the abandoned one remains.
 */
export interface Budget {
  documents: number
  ids: number
  /** Since the evaluation began; looked at whenever it reads or lists. */
  milliseconds?: number
}

type Counted = Pick<Budget, 'documents' | 'ids'>

/** An evaluation asked for more than its budget. It is no fault of the query. */
export class OverBudget extends Error {
  readonly counted: Counted

  constructor(counted: Counted) {
    super(`This query read ${counted.documents} documents and listed ${counted.ids} ids.`)
    this.name = 'OverBudget'
    this.counted = counted
  }
}

/** Counts what an evaluation costs. Throws `OverBudget`. */
export interface Meter {
  readonly counted: Readonly<Counted>
  /** Whether there is a budget at all. */
  readonly isLimited: boolean
  read(documents: number): void
  listed(ids: number): void
}

export function createMeter(budget: Budget | undefined): Meter {
  const counted = {documents: 0, ids: 0}
  const end =
    budget?.milliseconds === undefined ? Infinity : performance.now() + budget.milliseconds
  const check = () => {
    if (!budget) return
    const isOver = counted.documents > budget.documents || counted.ids > budget.ids
    if (isOver || (end !== Infinity && performance.now() > end)) throw new OverBudget({...counted})
  }
  return {
    counted,
    isLimited: budget !== undefined,
    read(documents) {
      counted.documents += documents
      check()
    },
    listed(ids) {
      counted.ids += ids
      check()
    },
  }
}
