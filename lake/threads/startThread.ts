import {Worker} from 'node:worker_threads'
import type {ResourceLimits} from 'node:worker_threads'

/** A worker thread that does one job at a time. */
export interface Thread<Job, Reply> {
  /** When its module is loaded. Rejects where it can't be. */
  ready: Promise<void>
  /** Rejects where the thread ends before it answers. */
  run(job: Job): Promise<Reply>
  /** Ends the thread, whatever it is doing. */
  end(): Promise<void>
  /** Whether the thread ended, of itself or not. */
  hasEnded(): boolean
}

export interface ThreadOptions {
  /** The module that the thread runs; it says `ready`, then answers each message with one message. */
  module: URL
  workerData: unknown
  resourceLimits: ResourceLimits
}

/** Starts a thread. It keeps the process running while somebody waits for an answer, no longer. */
export function startThread<Job, Reply>(options: ThreadOptions): Thread<Job, Reply> {
  const {module, workerData, resourceLimits} = options
  const worker = new Worker(module, {workerData, resourceLimits, execArgv: []})
  const ready = Promise.withResolvers<void>()
  let current: PromiseWithResolvers<Reply> | undefined
  let ended = false
  const fail = (error: unknown) => {
    ended = true
    ready.reject(error)
    current?.reject(error)
  }
  ready.promise.catch(() => {})
  worker.on('error', fail)
  worker.on('exit', () => fail(new Error('The thread of this query ended.')))
  worker.once('message', () => {
    ready.resolve()
    worker.on('message', (reply: Reply) => {
      worker.unref()
      current?.resolve(reply)
    })
  })

  return {
    ready: ready.promise,
    run(job) {
      current = Promise.withResolvers<Reply>()
      worker.ref()
      worker.postMessage(job)
      return current.promise
    },
    async end() {
      ended = true
      await worker.terminate()
    },
    hasEnded: () => ended,
  }
}
