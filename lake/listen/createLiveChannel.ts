import {isPublishedId} from '../query/documentIds.ts'
import {readable} from '../query/visibility.ts'
import {visibleChange} from '../query/visibleChange.ts'
import type {DocumentSource} from '../store/documentSource.ts'
import type {StoredTransaction} from '../store/storedTransaction.ts'
import type {Identity} from '../types.ts'
import type {ListenEvent, ListenSink} from './listenRequest.ts'
import {positionId} from './position.ts'
import {staleTags} from './staleTags.ts'

/** Pages with one set of permissions: what a transaction makes stale is worked out once for all. */
export interface LiveChannel {
  dataset: string
  sinks: Set<ListenSink>
  /** `undefined` where the transaction is nothing that these pages could show. */
  eventOf(transaction: StoredTransaction): ListenEvent | undefined
  send(transaction: StoredTransaction): void
}

export interface LiveChannelOptions {
  dataset: string
  includeDrafts: boolean
  identity: Identity | undefined
  source: DocumentSource
  storeId: string
}

/** A transaction that makes more tags stale than this is told as `restart`: everything is stale. */
const maximumTags = 500

export function createLiveChannel(options: LiveChannelOptions): LiveChannel {
  const {dataset, includeDrafts, identity, source, storeId} = options
  const seen = readable(dataset, identity)
  const sinks = new Set<ListenSink>()

  function eventOf(transaction: StoredTransaction): ListenEvent | undefined {
    const changes = transaction.changes.flatMap((change) => {
      const isAsked = includeDrafts || isPublishedId(change.id)
      return isAsked ? (visibleChange(change, seen) ?? []) : []
    })
    if (changes.length === 0) return undefined
    const id = positionId(storeId, {sequence: transaction.sequence, events: 0})
    if (changes.length > maximumTags) return {event: 'restart', id, data: {}}
    const tags = staleTags(dataset, changes, source)
    if (tags.length > maximumTags) return {event: 'restart', id, data: {}}
    return {event: 'message', id, data: {tags}}
  }

  return {
    dataset,
    sinks,
    eventOf,
    send(transaction) {
      const event = sinks.size === 0 ? undefined : eventOf(transaction)
      if (event) for (const sink of [...sinks]) sink.send(event)
    },
  }
}
