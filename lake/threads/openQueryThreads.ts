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
}

const module = new URL('./queryThread.ts', import.meta.url)

/** The threads for queries over the store in `dataDir`; none is started before it is needed. */
export function openQueryThreads(
  dataDir: string,
  limits: QueryLimits = {},
): Pool<Question, QueryReply> {
  const {threads = 1, waiting = 50, milliseconds = 30_000, megabytes = 1024} = limits
  const {cacheBytes = 96 * 1024 * 1024} = limits
  const workerData: QueryThreadData = {dataDir, cacheBytes}
  const resourceLimits = {maxOldGenerationSizeMb: megabytes}
  return createPool({threads, waiting, milliseconds, megabytes}, () =>
    startThread<Question, QueryReply>({module, workerData, resourceLimits}),
  )
}
