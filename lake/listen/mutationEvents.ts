import type {StoredChange, StoredTransaction} from '../store/storedTransaction.ts'
import type {Identity, LakeDocument} from '../types.ts'
import type {ListenRequest} from './listenRequest.ts'

type Transition = 'appear' | 'update' | 'disappear'

/**
 * The events of one transaction for one listener, in the order of the request. `matches` says
 * whether the listener may see a revision of a document and asked for it.
 */
export function mutationEvents(
  transaction: StoredTransaction,
  request: ListenRequest,
  identity: Identity | undefined,
  matches: (document: LakeDocument) => boolean,
): Record<string, unknown>[] {
  const concerned = transaction.changes.flatMap((change) => {
    const transition = transitionOf(change, matches)
    return transition ? [{change, transition}] : []
  })
  return concerned.map(({change, transition}, index) => ({
    eventId: `${transaction.id}#${change.id}`,
    documentId: change.id,
    transactionId: transaction.id,
    transition,
    identity: identity ? transaction.author : '',
    ...(change.before && {previousRev: change.before._rev}),
    resultRev: transaction.id,
    timestamp: transaction.timestamp,
    visibility: 'query',
    transactionTotalEvents: concerned.length,
    transactionCurrentEvent: index,
    ...(request.includeMutations !== false && {mutations: change.mutations}),
    ...(request.includeResult && change.after && {result: change.after}),
    ...(request.includePreviousRevision && {previous: change.before ?? null}),
    ...(request.effectFormat === 'mendoza' && {effects: change.effects}),
  }))
}

function transitionOf(
  {before, after}: StoredChange,
  matches: (document: LakeDocument) => boolean,
): Transition | undefined {
  const matchedBefore = before !== undefined && matches(before)
  const matchesAfter = after !== undefined && matches(after)
  if (matchedBefore) return matchesAfter ? 'update' : 'disappear'
  return matchesAfter ? 'appear' : undefined
}
