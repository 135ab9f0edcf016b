import {queryFailures} from './queryFailures.ts'
import type {Thread} from './startThread.ts'

export interface PoolLimits {
  /** How many threads work at once. */
  threads: number
  /** How many jobs may wait for a thread. */
  waiting: number
  milliseconds: number
  megabytes: number
  /** After how long without a job a thread is ended. */
  idleMilliseconds: number
}

/** Threads that share the work, each made when it is first needed. */
export interface Pool<Job, Reply> {
  /**
   * Runs a job in the next free thread. Rejects with a LakeError: 400 `queryTimeoutError` or
   * `queryMemoryError` for one over its limits, 429 where too many wait, 400 `abandonedError`
   * where `signal` says that nobody waits for this one any more.
   */
  run(job: Job, signal?: AbortSignal): Promise<Reply>
  close(): Promise<void>
}

interface Waiting<Job, Reply> {
  job: Job
  signal: AbortSignal | undefined
  answer: PromiseWithResolvers<Reply>
}

/** A job whose client is gone may still end in this time: its thread has read much by then. */
const graceMilliseconds = 2000

export function createPool<Job, Reply>(
  {threads, waiting, milliseconds, megabytes, idleMilliseconds}: PoolLimits,
  start: () => Thread<Job, Reply>,
): Pool<Job, Reply> {
  const idle = new Map<Thread<Job, Reply>, NodeJS.Timeout>()
  const busy = new Set<Thread<Job, Reply>>()
  let queue: Waiting<Job, Reply>[] = []
  let isClosed = false

  function next(): void {
    const thread = rested() ?? (busy.size < threads ? start() : undefined)
    if (!thread) return
    const first = queue.shift()
    if (first) void work(thread, first)
    else rest(thread)
  }

  function rest(thread: Thread<Job, Reply>): void {
    const end = () => {
      idle.delete(thread)
      void thread.end()
    }
    idle.set(thread, setTimeout(end, idleMilliseconds).unref())
  }

  /** The thread that worked last: others may end. */
  function rested(): Thread<Job, Reply> | undefined {
    const [thread, timer] = [...idle].at(-1) ?? []
    clearTimeout(timer)
    if (thread) idle.delete(thread)
    return thread
  }

  async function work(thread: Thread<Job, Reply>, entry: Waiting<Job, Reply>): Promise<void> {
    const {job, signal, answer} = entry
    busy.add(thread)
    const stop = (reason: Error) => {
      answer.reject(reason)
      void thread.end()
    }
    let limit: NodeJS.Timeout | undefined
    let grace: NodeJS.Timeout | undefined
    const abandon = () => {
      answer.reject(queryFailures.abandoned())
      grace = setTimeout(() => void thread.end(), graceMilliseconds).unref()
    }
    signal?.addEventListener('abort', abandon)
    try {
      await thread.ready
      limit = setTimeout(() => stop(queryFailures.tooSlow(milliseconds)), milliseconds)
      answer.resolve(await thread.run(job))
    } catch (error) {
      answer.reject(isOutOfMemory(error) ? queryFailures.tooLarge(megabytes) : error)
    } finally {
      clearTimeout(limit)
      clearTimeout(grace)
      signal?.removeEventListener('abort', abandon)
      busy.delete(thread)
      if (!thread.hasEnded() && !isClosed) rest(thread)
      if (queue.length > 0) next()
    }
  }

  return {
    async run(job, signal) {
      if (isClosed) throw queryFailures.closing()
      if (signal?.aborted) throw queryFailures.abandoned()
      const isFree = idle.size > 0 || busy.size < threads
      if (!isFree && queue.length >= waiting) throw queryFailures.tooMany()
      const entry = {job, signal, answer: Promise.withResolvers<Reply>()}
      const leave = () => {
        if (!queue.includes(entry)) return
        queue = queue.filter((other) => other !== entry)
        entry.answer.reject(queryFailures.abandoned())
      }
      signal?.addEventListener('abort', leave, {once: true})
      queue.push(entry)
      next()
      try {
        return await entry.answer.promise
      } finally {
        signal?.removeEventListener('abort', leave)
      }
    },
    async close() {
      isClosed = true
      for (const {answer} of queue) answer.reject(queryFailures.closing())
      queue = []
      for (const timer of idle.values()) clearTimeout(timer)
      await Promise.all([...idle.keys(), ...busy].map((thread) => thread.end()))
    },
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
