import type {StoredChange, StoredTransaction} from '../store/storedTransaction.ts'
import type {LakeDocument} from '../types.ts'
import type {ListenRequest} from './listenRequest.ts'

/** A change that a listener's filter found, before or after it. */
export interface Match {
  change: StoredChange
  transition: 'appear' | 'update' | 'disappear'
}

/** The changes that concern a filter, in the order of the request. */
export function matchesOf(
  changes: readonly StoredChange[],
  matches: (document: LakeDocument) => boolean,
): Match[] {
  return changes.flatMap((change): Match[] => {
    const matchedBefore = change.before !== undefined && matches(change.before)
    const matchesAfter = change.after !== undefined && matches(change.after)
    if (!matchedBefore && !matchesAfter) return []
    if (!matchedBefore) return [{change, transition: 'appear'}]
    return [{change, transition: matchesAfter ? 'update' : 'disappear'}]
  })
}

/** The data of one transaction's events for listeners that want the same of it. */
export function mutationEvents(
  transaction: StoredTransaction,
  matches: readonly Match[],
  request: ListenRequest,
  author: string,
): Record<string, unknown>[] {
  return matches.map(({change, transition}, index) => ({
    eventId: `${transaction.id}#${change.id}`,
    documentId: change.id,
    transactionId: transaction.id,
    transition,
    identity: author,
    ...(change.before && {previousRev: change.before._rev}),
    resultRev: transaction.id,
    timestamp: transaction.timestamp,
    visibility: 'query',
    transactionTotalEvents: matches.length,
    transactionCurrentEvent: index,
    ...(request.includeMutations !== false && {mutations: change.mutations}),
    ...(request.includeResult && change.after && {result: change.after}),
    ...(request.includePreviousRevision && {previous: change.before ?? null}),
    ...(request.effectFormat === 'mendoza' && {effects: change.effects}),
  }))
}
