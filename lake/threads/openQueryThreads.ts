import type {Question} from '../query/createFetcher.ts'
import {createPool} from './createPool.ts'
import type {Pool} from './createPool.ts'
import type {QueryReply, QueryThreadData} from './protocol.ts'
import {startThread} from './startThread.ts'

/** The limits of queries that take long; every one has a default. */
export interface QueryLimits {
  /** Threads that answer them: so many at once. */
  threads?: number
  /** Queries that may wait for a thread. */
  waiting?: number
  milliseconds?: number
  /** Of memory, for one thread. */
  megabytes?: number
  /** How much of the documents each thread keeps in memory, in bytes of their JSON. */
  cacheBytes?: number
  /** How much of the file each thread keeps in memory, in bytes of its pages. */
  pageBytes?: number
  /** After how long without a query a thread ends, and gives back its memory. */
  idleMilliseconds?: number
}

const megabyte = 1024 * 1024
/** Megabytes of what a thread made lately. V8 would take over a hundred before it looks what is left of it. */
const young = 12

const module = new URL('./queryThread.ts', import.meta.url)

/** The threads for queries over the store in `dataDir`; none is started before it is needed. */
export function openQueryThreads(
  dataDir: string,
  limits: QueryLimits = {},
): Pool<Question, QueryReply> {
  const {threads = 1, waiting = 50, milliseconds = 30_000, megabytes = 1024} = limits
  const {cacheBytes = 8 * megabyte, pageBytes = 8 * megabyte, idleMilliseconds = 60_000} = limits
  const workerData: QueryThreadData = {dataDir, cacheBytes, pageBytes}
  const resourceLimits = {maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: young}
  return createPool({threads, waiting, milliseconds, megabytes, idleMilliseconds}, () =>
    startThread<Question, QueryReply>({module, workerData, resourceLimits}),
  )
}
