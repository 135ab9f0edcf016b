import {wholeSteps} from '../history/wholeSteps.ts'
import type {LoggedStep} from '../store/historyReader.ts'
import type {Store} from '../store/openStore.ts'
import type {StoredTransaction} from '../store/storedTransaction.ts'
import type {LakeDocument} from '../types.ts'

/** A listener that missed more changes than this starts anew: that is less to read for it. */
const maximumChanges = 5000

/**
 * The transactions of a dataset after `sequence`, from the log on disk, with the documents as each
 * found and left them; `undefined` where they are too many, or the log does not reach so far.
 */
export function missedTransactions(
  store: Store,
  dataset: string,
  sequence: number,
): StoredTransaction[] | undefined {
  const {trimmer} = store
  if (sequence > store.lastSequence() || sequence < trimmer.trimmedTo()) return undefined
  if (sequence === store.lastSequence()) return []
  const steps = store.history.stepsAfter(dataset, sequence, maximumChanges + 1)
  if (steps.length > maximumChanges) return undefined
  return transactionsOf(dataset, steps, (id) => store.rows(dataset).get(id))
}

function transactionsOf(
  dataset: string,
  steps: readonly LoggedStep[],
  current: (id: string) => LakeDocument | undefined,
): StoredTransaction[] {
  const byDocument = Map.groupBy(steps.toReversed(), ({document}) => document)
  const whole = [...byDocument].flatMap(([id, ofOne]) => wholeSteps(ofOne, current(id)))
  const bySequence = Map.groupBy(whole, (step) => step.sequence)
  return [...bySequence.values()]
    .toSorted(([a], [b]) => (a?.sequence ?? 0) - (b?.sequence ?? 0))
    .flatMap((changes) => {
      const [first] = changes
      if (!first) return []
      const {sequence, id, timestamp, author} = first
      const ordered = changes.toSorted((a, b) => a.position - b.position)
      return [
        {
          dataset,
          sequence,
          id,
          timestamp,
          author,
          fingerprint: '',
          results: [],
          changes: ordered.map(({document, before, after, effects, mutations}) => {
            return {id: document, before, after, effects, mutations}
          }),
        },
      ]
    })
}
