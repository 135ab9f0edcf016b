import {isPublishedId} from '../query/documentIds.ts'
import {readable, visibleTo} from '../query/visibility.ts'
import {visibleChange} from '../query/visibleChange.ts'
import type {DocumentSource} from '../store/documentSource.ts'
import type {StoredTransaction} from '../store/storedTransaction.ts'
import type {Identity, LakeDocument} from '../types.ts'
import {createFilter} from './createFilter.ts'
import type {ListenEvent, ListenRequest, ListenSink} from './listenRequest.ts'
import {matchesOf, mutationEvents} from './mutationEvents.ts'
import type {Match} from './mutationEvents.ts'
import {positionId} from './position.ts'

/** All listeners with one filter and one set of permissions: what matches is found once for all. */
export interface Channel {
  dataset: string
  /** Adds a listener; returns what takes it away. */
  add(request: ListenRequest, sink: ListenSink): () => void
  isEmpty(): boolean
  /** The events of each transaction for a request on this channel. Throws what the filter throws. */
  eventsOf(transactions: readonly StoredTransaction[], request: ListenRequest): ListenEvent[][]
  /** Sends a transaction to every listener. Throws what the filter throws. */
  send(transaction: StoredTransaction): void
  /** Sends an event to every listener and ends them. */
  endWith(event?: ListenEvent): void
}

export interface ChannelOptions {
  dataset: string
  request: ListenRequest
  identity: Identity | undefined
  source: DocumentSource
  storeId: string
  now: () => Date
}

/** What listeners of a channel may want differently. */
const wishes = [
  'includeResult',
  'includePreviousRevision',
  'includeMutations',
  'effectFormat',
] as const

/** Listeners with equal keys share a channel. */
export function channelKey(
  dataset: string,
  {query, params = {}, includeAllVersions = false}: ListenRequest,
  identity: Identity | undefined,
): string {
  const who = identity && {...identity, name: undefined}
  return JSON.stringify([dataset, query, params, includeAllVersions, who])
}

/** Throws 400 `queryParseError` for a query that is no filter. */
export function createChannel(options: ChannelOptions): Channel {
  const {dataset, request, identity, storeId, now} = options
  const {query, params = {}, includeAllVersions = false} = request
  const source = visibleTo(options.source, dataset, identity)
  const filter = createFilter({query, params, source, dataset, identity, now})
  const seen = readable(dataset, identity)
  const groups = new Map<string, {request: ListenRequest; sinks: Set<ListenSink>}>()

  function found(transactions: readonly StoredTransaction[]): Match[][] {
    const seenOf = ({changes}: StoredTransaction) =>
      changes.flatMap((change) => visibleChange(change, seen) ?? [])
    const changes = transactions.map(seenOf)
    const passes = filter(changes.reduce((count, each) => count + each.length, 0))
    const matches = (document: LakeDocument) =>
      (includeAllVersions || isPublishedId(document._id)) && passes(document)
    return changes.map((each) => matchesOf(each, matches))
  }

  /** The last event of a transaction says that all of it was received. */
  function events(
    transaction: StoredTransaction,
    matched: readonly Match[],
    wanted: ListenRequest,
  ): ListenEvent[] {
    const author = identity ? transaction.author : ''
    const {sequence} = transaction
    return mutationEvents(transaction, matched, wanted, author).map((data, index) => {
      const isLast = index === matched.length - 1
      const position = isLast ? {sequence, events: 0} : {sequence: sequence - 1, events: index + 1}
      return {event: 'mutation', id: positionId(storeId, position), data}
    })
  }

  return {
    dataset,
    add(wanted, sink) {
      const key = JSON.stringify(wishes.map((wish) => wanted[wish] ?? null))
      const group = groups.get(key) ?? {request: wanted, sinks: new Set()}
      groups.set(key, group)
      group.sinks.add(sink)
      return () => {
        group.sinks.delete(sink)
        if (group.sinks.size === 0 && groups.get(key) === group) groups.delete(key)
      }
    },
    isEmpty: () => groups.size === 0,
    eventsOf(transactions, wanted) {
      const matched = found(transactions)
      return transactions.map((transaction, index) =>
        events(transaction, matched[index] ?? [], wanted),
      )
    },
    send(transaction) {
      const [matched = []] = found([transaction])
      if (matched.length === 0) return
      for (const group of groups.values()) {
        const sent = events(transaction, matched, group.request)
        for (const sink of [...group.sinks]) for (const event of sent) sink.send(event)
      }
    },
    endWith(event) {
      for (const {sinks} of [...groups.values()]) {
        for (const sink of [...sinks]) {
          if (event) sink.send(event)
          sink.end()
        }
      }
      groups.clear()
    },
  }
}
