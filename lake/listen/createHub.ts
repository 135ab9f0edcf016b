import {isPublishedId} from '../query/documentIds.ts'
import {maySeeDocument, visibleTo} from '../query/visibility.ts'
import type {DocumentSource} from '../store/documentSource.ts'
import type {Store} from '../store/openStore.ts'
import type {StoredTransaction} from '../store/storedTransaction.ts'
import {LakeError} from '../types.ts'
import type {Identity, LakeDocument} from '../types.ts'
import {createFilter} from './createFilter.ts'
import type {ListenRequest, ListenSink} from './listenRequest.ts'
import {mutationEvents} from './mutationEvents.ts'
import {createTransactionLog} from './transactionLog.ts'

export interface Hub {
  /** Starts a listener; returns what stops it. Throws 400 for a query that is no filter. */
  listen(
    dataset: string,
    request: ListenRequest,
    identity: Identity | undefined,
    sink: ListenSink,
  ): () => void
  committed(transaction: StoredTransaction): void
  close(): void
}

interface Listener {
  receive: (transaction: StoredTransaction) => void
  end: () => void
}

/** Tells listeners of transactions, in the order in which they were stored. */
export function createHub(store: Store, now: () => Date, newId: () => string): Hub {
  const listeners = new Set<Listener>()
  const log = createTransactionLog(store.lastSequence)
  const resumeId = (sequence: number) => `${store.id}:${sequence}`

  /** Also for a dataset that is first written to while somebody listens. */
  function current(dataset: string): DocumentSource {
    return {
      get: (id) => store.documents(dataset).get(id),
      ids: () => store.documents(dataset).ids(),
      idsOfType: (type) => store.documents(dataset).idsOfType(type),
      idsReferencing: (id) => store.documents(dataset).idsReferencing(id),
    }
  }

  function greet(sink: ListenSink, request: ListenRequest, listener: Listener): void {
    const id = resumeId(store.lastSequence())
    const missed = request.enableResume ? missedSince(request.lastEventId) : 'unknown'
    if (missed === 'lost') return sink.send({event: 'reset', id, data: {}})
    const data = {listenerName: newId()}
    if (missed === 'unknown') return sink.send({event: 'welcome', id, data})
    sink.send({event: 'welcomeback', data})
    for (const transaction of missed) listener.receive(transaction)
  }

  function missedSince(lastEventId: string | undefined): StoredTransaction[] | 'unknown' | 'lost' {
    if (!lastEventId) return 'unknown'
    const end = lastEventId.lastIndexOf(':')
    const sequence = Number(lastEventId.slice(end + 1))
    if (lastEventId.slice(0, end) !== store.id || !Number.isInteger(sequence)) return 'lost'
    return log.after(sequence) ?? 'lost'
  }

  return {
    listen(dataset, request, identity, sink) {
      const {query, params = {}, includeAllVersions} = request
      const source = visibleTo(current(dataset), dataset, identity)
      const filter = createFilter({query, params, source, dataset, identity, now})
      const matches = (document: LakeDocument) =>
        maySeeDocument(dataset, document._id, identity) &&
        (includeAllVersions === true || isPublishedId(document._id)) &&
        filter(document)

      const listener: Listener = {
        end: sink.end,
        receive(transaction) {
          if (transaction.dataset !== dataset) return
          try {
            const events = mutationEvents(transaction, request, identity, matches)
            for (const [index, data] of events.entries()) {
              const whole = index === events.length - 1
              const id = resumeId(whole ? transaction.sequence : transaction.sequence - 1)
              sink.send({event: 'mutation', id, data})
            }
          } catch (error) {
            listeners.delete(listener)
            sink.send({event: 'channelError', data: {error: descriptionOf(error)}})
            sink.end()
          }
        },
      }
      listeners.add(listener)
      greet(sink, request, listener)
      return () => {
        listeners.delete(listener)
      }
    },
    committed(transaction) {
      log.add(transaction)
      for (const listener of [...listeners]) listener.receive(transaction)
    },
    close() {
      for (const listener of listeners) listener.end()
      listeners.clear()
    },
  }
}

function descriptionOf(error: unknown): {type: string; description: string} {
  if (error instanceof LakeError) return {type: error.type, description: error.message}
  return {type: 'internalError', description: 'The lake could not evaluate this filter.'}
}
