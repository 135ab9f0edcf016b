import {randomUUID} from 'node:crypto'
import {createHistory} from './history/createHistory.ts'
import type {History} from './history/createHistory.ts'
import {keepHistory} from './history/keepHistory.ts'
import {createHub} from './listen/createHub.ts'
import type {ListenRequest, ListenSink, LiveRequest} from './listen/listenRequest.ts'
import {memoryShares} from './memoryShares.ts'
import type {CommitOptions, CommitRequest, CommitResult} from './mutate/commitRequest.ts'
import {createCommitter} from './mutate/createCommitter.ts'
import {createFetcher} from './query/createFetcher.ts'
import type {Budget} from './query/budget.ts'
import type {FetchRequest} from './query/fetchRequest.ts'
import {createKeptAnswers} from './query/keptAnswers.ts'
import {visibleTo} from './query/visibility.ts'
import {createScheduler} from './releases/createScheduler.ts'
import type {ScheduleOptions, Scheduler} from './releases/createScheduler.ts'
import {releaseOfDocument} from './releases/releaseIds.ts'
import {openFullText} from './search/openFullText.ts'
import type {FullTextOptions} from './search/openFullText.ts'
import {documentsOf} from './store/documentSource.ts'
import {openStore} from './store/openStore.ts'
import {createQueryService} from './threads/createQueryService.ts'
import type {JsonText} from './threads/createQueryService.ts'
import {openQueryThreads} from './threads/openQueryThreads.ts'
import type {QueryLimits} from './threads/openQueryThreads.ts'
import type {CommitPolicy, Identity, LakeDocument} from './types.ts'

export interface LakeOptions {
  /** Holds the store; created where missing. One process at a time. */
  dataDir: string
  /** Run inside every committing transaction, in this order. */
  policies?: readonly CommitPolicy[]
  now?: () => Date
  newId?: () => string
  /** About what the process takes, in megabytes: 256 unless told. It sizes caches and limits nothing else. Shared out by `memoryShares`. */
  memory?: number | undefined
  /** How much of the documents stays in memory, in bytes of their JSON, where not by `memory`. */
  cacheBytes?: number | undefined
  /** How much of the latest answers stays in memory, in bytes, where not by `memory`; 0 for none. */
  answerBytes?: number | undefined
  /** What a query may cost before it is left to a thread. */
  budget?: Budget
  /** Of the queries that are left to threads. */
  limits?: QueryLimits
  fullText?: FullTextOptions
  /**
   * After how many days the steps of drafts and release versions leave the history. What was
   * published stays readable at every revision. Without it, everything is kept for ever.
   */
  keepHistoryDays?: number | undefined
}

/** Far more than a query by an index takes, and no longer than others can wait. */
const ownBudget: Budget = {documents: 2000, ids: 50_000, milliseconds: 25}

type Reader = Identity | undefined

/** Datasets of documents with their history. Who may read and write is decided here, by identity. */
export interface Lake {
  /**
   * Stores a transaction: all of it, on disk, or nothing. Sent again with the same
   * `transactionId` and content, it is answered as before and not repeated. Rejects with a
   * LakeError: 400, 401, 403 (`commitPolicyError` for a policy's refusal), 404, 409, 500.
   */
  commit(
    dataset: string,
    request: CommitRequest,
    identity: Reader,
    options?: CommitOptions,
  ): Promise<CommitResult>
  /**
   * Answers a GROQ query; one that takes long is answered by a thread. Rejects with a LakeError:
   * 400 `queryParseError`, `queryTimeoutError`, `queryMemoryError`, or 429 `tooManyQueriesError`.
   * `signal` says that nobody waits any more.
   */
  fetch(
    dataset: string,
    request: FetchRequest,
    identity: Reader,
    signal?: AbortSignal,
  ): Promise<unknown>
  /** The same as JSON text, for an answer that carries it as it is. */
  fetchText(
    dataset: string,
    request: FetchRequest,
    identity: Reader,
    signal?: AbortSignal,
  ): Promise<JsonText>
  getDocument(dataset: string, id: string, identity: Reader): Promise<LakeDocument | undefined>
  /** In the order asked for, `undefined` for what is missing or may not be seen. */
  getDocuments(
    dataset: string,
    ids: readonly string[],
    identity: Reader,
  ): Promise<(LakeDocument | undefined)[]>
  /** Sends events to `sink` until the returned function is called. Throws 400 for no filter. */
  listen(dataset: string, request: ListenRequest, identity: Reader, sink: ListenSink): () => void
  /** Tells `sink` which sync tags become stale, until the returned function is called. */
  live(dataset: string, request: LiveRequest, identity: Reader, sink: ListenSink): () => void
  /**
   * Publishes scheduled releases when they are due, from now on and in the place of an earlier
   * call's. Without it, none is published by a clock.
   */
  publishScheduled(options: ScheduleOptions): Scheduler
  history: History
  /** Drops what `keepHistoryDays` says now, not tomorrow; resolves with the number of steps gone. */
  trimHistory(): Promise<number>
  /** Every document the identity may see, by `_id`. */
  exportDocuments(dataset: string, identity: Reader): Iterable<LakeDocument>
  /** Names of the datasets that something was ever written to. */
  datasets(): string[]
  /** Lets go of the store at once; resolves when no thread is left. */
  close(): Promise<void>
}

/** Opens the lake in `dataDir`. Throws a LakeError (500) in one sentence when it can not be used. */
export function openLake(options: LakeOptions): Lake {
  const {dataDir, policies = [], now = () => new Date(), newId = randomUUID} = options
  const shares = memoryShares(options.memory)
  const {cacheBytes = shares.cacheBytes, answerBytes = shares.answerBytes} = options
  const store = openStore(dataDir, newId, {cacheBytes, pageBytes: shares.pageBytes})
  const hub = createHub(store, now, newId)
  const fullText = openFullText(dataDir, options.fullText)
  const kept = createKeptAnswers<JsonText>(answerBytes)
  let scheduler: Scheduler | undefined
  const commit = createCommitter({
    store,
    policies,
    now,
    newId,
    committed(transaction) {
      kept.written(transaction.dataset)
      hub.committed(transaction)
      fullText.written()
      if (transaction.changes.some(({id}) => releaseOfDocument(id) !== undefined)) scheduler?.wake()
    },
  })
  const {rows, trimmer} = store
  const keeper = keepHistory({trimmer, days: options.keepHistoryDays, now})
  const {budget = ownBudget, limits} = options
  const threads = openQueryThreads(dataDir, {...shares.thread, ...limits})
  const {fetch, fetchText} = createQueryService({
    fetcher: createFetcher({rows, budget, search: fullText.search}),
    pool: threads,
    kept,
    now,
    asked(dataset, {query}) {
      if (query.includes('text::query')) fullText.wanted(dataset, rows(dataset).count())
    },
  })
  const readable = (dataset: string, identity: Reader) =>
    visibleTo(store.rows(dataset), dataset, identity)

  return {
    fetch,
    fetchText,
    listen: hub.listen,
    live: hub.live,
    publishScheduled(scheduling) {
      scheduler?.stop()
      scheduler = createScheduler(
        {datasets: store.datasets, rows, now, commit: async (...request) => commit(...request)},
        scheduling,
      )
      return scheduler
    },
    history: createHistory(store),
    trimHistory: keeper.trim,
    datasets: store.datasets,
    commit: async (...request) => commit(...request),
    getDocument: async (dataset, id, identity) => readable(dataset, identity).get(id),
    getDocuments: async (dataset, ids, identity) => ids.map(readable(dataset, identity).get),
    exportDocuments(dataset, identity) {
      const source = readable(dataset, identity)
      return documentsOf(source, source.ids())
    },
    async close() {
      keeper.stop()
      scheduler?.stop()
      hub.close()
      await Promise.all([store.close(), threads.close(), fullText.close()])
    },
  }
}
