import type {Effects} from '../store/storedTransaction.ts'
import type {LoggedChange} from './wholeSteps.ts'

export interface TransactionsRequest {
  /** Bounds, both included. */
  fromTransaction?: string | undefined
  toTransaction?: string | undefined
  /** Newest first. */
  reverse?: boolean
  limit?: number
  withEffects?: boolean
  withMutations?: boolean
}

/** A line of the transaction log as the Studio reads it. */
export interface TransactionLine {
  id: string
  timestamp: string
  author: string
  documentIDs: string[]
  effects?: Record<string, Effects>
  mutations?: unknown[]
}

/** Log lines for steps of one or more documents, one line per transaction. */
export function transactionLines(
  steps: readonly LoggedChange[],
  request: TransactionsRequest,
): TransactionLine[] {
  const bySequence = Map.groupBy(steps, (step) => step.sequence)
  const ordered = [...bySequence.values()].sort((a, b) => sequenceOf(a) - sequenceOf(b))
  const start = indexOfTransaction(ordered, request.fromTransaction) ?? 0
  const end = indexOfTransaction(ordered, request.toTransaction) ?? ordered.length - 1
  const chosen = ordered.slice(start, end + 1)
  if (request.reverse) chosen.reverse()
  return chosen.slice(0, request.limit).flatMap((changes) => lineOf(changes, request))
}

function lineOf(changes: LoggedChange[], request: TransactionsRequest): TransactionLine[] {
  const [first] = changes
  if (!first) return []
  const effects = changes.map((change) => [change.document, change.effects] as const)
  return [
    {
      id: first.id,
      timestamp: first.timestamp,
      author: first.author,
      documentIDs: changes.map((change) => change.document),
      ...(request.withEffects && {effects: Object.fromEntries(effects)}),
      ...(request.withMutations && {mutations: changes.flatMap((change) => change.mutations)}),
    },
  ]
}

function sequenceOf(changes: readonly LoggedChange[]): number {
  return changes[0]?.sequence ?? 0
}

function indexOfTransaction(
  ordered: readonly LoggedChange[][],
  id: string | undefined,
): number | undefined {
  if (!id) return undefined
  const index = ordered.findIndex((changes) => changes[0]?.id === id)
  return index < 0 ? undefined : index
}
