/**
 * What one evaluation may cost. Reading a document is counted each time a query asks for one;
 * listing counts the ids that indexes answer with. Whoever gives a budget catches `OverBudget` and
 * evaluates the query anew where it may take longer: nothing of the abandoned one remains.
 */
export interface Budget {
  documents: number
  ids: number
  /** Since the evaluation began; looked at now and then while it reads. */
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

/** How much is read, or listed, between two looks at the time. */
const stepsPerLook = 64
const idsPerStep = 16

export function createMeter(budget: Budget | undefined): Meter {
  const counted = {documents: 0, ids: 0}
  const {documents = Infinity, ids = Infinity, milliseconds = Infinity} = budget ?? {}
  const end = milliseconds === Infinity ? Infinity : performance.now() + milliseconds
  let nextLook = stepsPerLook

  function isLate(): boolean {
    const steps = counted.documents + counted.ids / idsPerStep
    if (steps < nextLook || end === Infinity) return false
    nextLook = steps + stepsPerLook
    return performance.now() > end
  }

  function check(): void {
    if (counted.documents > documents || counted.ids > ids || isLate()) {
      throw new OverBudget({...counted})
    }
  }

  return {
    counted,
    isLimited: budget !== undefined,
    read(read) {
      counted.documents += read
      check()
    },
    listed(listed) {
      counted.ids += listed
      check()
    },
  }
}
