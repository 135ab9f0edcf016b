import type {DocumentSource} from '../store/documentSource.ts'
import type {Store} from '../store/openStore.ts'
import type {StoredTransaction} from '../store/storedTransaction.ts'
import {LakeError} from '../types.ts'
import type {Identity} from '../types.ts'
import {channelKey, createChannel} from './createChannel.ts'
import type {Channel} from './createChannel.ts'
import type {ListenRequest, ListenSink, LiveRequest} from './listenRequest.ts'
import {createLiveChannel} from './createLiveChannel.ts'
import type {LiveChannel} from './createLiveChannel.ts'
import {missedTransactions} from './missedTransactions.ts'
import {positionId, readPosition} from './position.ts'

export interface Hub {
  /** Starts a listener; returns what stops it. Throws 400 for a query that is no filter. */
  listen(
    dataset: string,
    request: ListenRequest,
    identity: Identity | undefined,
    sink: ListenSink,
  ): () => void
  /** Starts telling which sync tags become stale; returns what stops it. */
  live(
    dataset: string,
    request: LiveRequest,
    identity: Identity | undefined,
    sink: ListenSink,
  ): () => void
  committed(transaction: StoredTransaction): void
  close(): void
}

/** What a listener that comes back is sent at most, in characters of JSON. */
const maximumCatchUp = 3_000_000

/** Tells listeners of transactions, in the order in which they were stored. */
export function createHub(store: Store, now: () => Date, newId: () => string): Hub {
  const channels = new Map<string, Channel>()
  const liveChannels = new Map<string, LiveChannel>()

  /** Also for a dataset that is first written to while somebody listens. */
  function current(dataset: string): DocumentSource {
    return {
      get: (id) => store.rows(dataset).get(id),
      ids: () => store.rows(dataset).ids(),
      idsOfType: (type) => store.rows(dataset).idsOfType(type),
      idsReferencing: (id) => store.rows(dataset).idsReferencing(id),
    }
  }

  function channelFor(
    dataset: string,
    request: ListenRequest,
    identity: Identity | undefined,
    key: string,
  ): Channel {
    const found = channels.get(key)
    if (found) return found
    const source = current(dataset)
    const options = {dataset, request, identity, source, storeId: store.id, now}
    const channel = createChannel(options)
    channels.set(key, channel)
    return channel
  }

  /** What was missed after an event; `undefined` where there is nothing to resume from. */
  function missedSince(dataset: string, lastEventId: string) {
    const position = readPosition(store.id, lastEventId)
    const transactions = position && missedTransactions(store, dataset, position.sequence)
    return transactions && {...position, transactions}
  }

  function greet(channel: Channel, request: ListenRequest, sink: ListenSink): void {
    const id = positionId(store.id, {sequence: store.lastSequence(), events: 0})
    const welcome = {id, data: {listenerName: newId()}}
    if (!request.enableResume || !request.lastEventId) {
      return sink.send({event: 'welcome', ...welcome})
    }
    const missed = missedSince(channel.dataset, request.lastEventId)
    const events =
      missed &&
      channel.eventsOf(missed.transactions, request).flatMap((each, index) => {
        const isPartial = missed.transactions[index]?.sequence === missed.sequence + 1
        return each.slice(isPartial ? missed.events : 0)
      })
    if (!events || JSON.stringify(events).length > maximumCatchUp) {
      return sink.send({event: 'reset', id, data: {}})
    }
    sink.send({event: 'welcomeback', data: welcome.data})
    for (const event of events) sink.send(event)
  }

  function fail(key: string, channel: Channel, error: unknown): void {
    channels.delete(key)
    channel.endWith({event: 'channelError', data: {error: descriptionOf(error)}})
  }

  return {
    listen(dataset, request, identity, sink) {
      const key = channelKey(dataset, request, identity)
      const channel = channelFor(dataset, request, identity, key)
      const remove = channel.add(request, sink)
      const stop = () => {
        remove()
        if (channel.isEmpty() && channels.get(key) === channel) channels.delete(key)
      }
      try {
        greet(channel, request, sink)
      } catch (error) {
        stop()
        sink.send({event: 'channelError', data: {error: descriptionOf(error)}})
        sink.end()
      }
      return stop
    },
    live(dataset, request, identity, sink) {
      const {includeDrafts = false, lastEventId} = request
      const key = channelKey(dataset, {query: '', includeAllVersions: includeDrafts}, identity)
      const source = current(dataset)
      const options = {dataset, includeDrafts, identity, source, storeId: store.id}
      const channel = liveChannels.get(key) ?? createLiveChannel(options)
      liveChannels.set(key, channel)
      channel.sinks.add(sink)
      const id = positionId(store.id, {sequence: store.lastSequence(), events: 0})
      const missed = lastEventId === undefined ? undefined : missedSince(dataset, lastEventId)
      const greeting = lastEventId === undefined || missed ? 'welcome' : 'restart'
      sink.send({event: greeting, id, data: {}})
      for (const transaction of missed?.transactions ?? []) {
        const event = channel.eventOf(transaction)
        if (event) sink.send(event)
      }
      return () => {
        channel.sinks.delete(sink)
        if (channel.sinks.size === 0 && liveChannels.get(key) === channel) liveChannels.delete(key)
      }
    },
    committed(transaction) {
      for (const [key, channel] of [...channels]) {
        if (channel.dataset !== transaction.dataset) continue
        try {
          channel.send(transaction)
        } catch (error) {
          fail(key, channel, error)
        }
      }
      for (const channel of [...liveChannels.values()]) {
        if (channel.dataset === transaction.dataset) channel.send(transaction)
      }
    },
    close() {
      for (const channel of channels.values()) channel.endWith()
      for (const channel of liveChannels.values()) for (const sink of channel.sinks) sink.end()
      channels.clear()
      liveChannels.clear()
    },
  }
}

function descriptionOf(error: unknown): {type: string; description: string} {
  if (error instanceof LakeError) return {type: error.type, description: error.message}
  return {type: 'internalError', description: 'The lake could not evaluate this filter.'}
}
