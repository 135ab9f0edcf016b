import {Worker} from 'node:worker_threads'
import type {ImportJob, ThreadMessage, ToThread} from './messages.ts'
import {Refusal} from './refusal.ts'

/** What a thread ends a job with. */
export type Done = Extract<ThreadMessage, {state: 'previewed' | 'written'}>

/** A thread that reads one text at a time. */
export interface ImportThread {
  /**
   * Throws a `Refusal` where the text is refused, takes longer than `milliseconds` or more memory
   * than the thread has, or `signal` says that nobody waits. What is being written is not cut off.
   */
  run(job: ImportJob, milliseconds: number, signal: AbortSignal): Promise<Done>
  hasEnded(): boolean
  end(): void
}

/** Starts a thread; it does not keep the process running while it has nothing to do. */
export function startImportThread(megabytes: number): ImportThread {
  const worker = new Worker(new URL('./importThread.ts', import.meta.url), {
    resourceLimits: {maxOldGenerationSizeMb: megabytes},
    execArgv: [],
  })
  const ready = Promise.withResolvers<void>()
  let ended = false
  let tell: (message: ThreadMessage) => void = () => undefined
  let fail: (error: Error) => void = () => undefined
  const endWith = (error: Error) => {
    ended = true
    ready.reject(error)
    fail(error)
  }
  ready.promise.catch(() => undefined)
  worker.on('message', (message: ThreadMessage) => {
    if (message.state === 'ready') ready.resolve()
    else tell(message)
  })
  worker.on('error', endWith)
  worker.on('exit', () => endWith(new Error('The thread that read this text ended.')))
  const send = (message: ToThread) => worker.postMessage(message)
  const end = () => {
    ended = true
    void worker.terminate()
  }

  async function run(job: ImportJob, milliseconds: number, signal: AbortSignal): Promise<Done> {
    const {name} = job.task
    const answer = Promise.withResolvers<Done>()
    const stop = (reason: Refusal) => {
      answer.reject(reason)
      end()
    }
    const abandon = () => stop(abandoned(name))
    let limit: NodeJS.Timeout | undefined
    const settle = () => {
      clearTimeout(limit)
      signal.removeEventListener('abort', abandon)
    }
    tell = (message) => {
      settle()
      if (message.state === 'mayWrite') send('write')
      else if (message.state === 'refused') answer.reject(refusalIn(message))
      else if (message.state !== 'ready') answer.resolve(message)
    }
    fail = (error) => answer.reject(isOutOfMemory(error) ? tooLarge(name) : error)
    worker.ref()
    try {
      await ready.promise
      if (signal.aborted) throw abandoned(name)
      signal.addEventListener('abort', abandon)
      limit = setTimeout(() => stop(tooSlow(name, milliseconds)), milliseconds)
      send(job)
      return await answer.promise
    } finally {
      settle()
      worker.unref()
    }
  }

  return {run, end, hasEnded: () => ended}
}

const refusalIn = ({status, type, message, details}: ThreadMessage & {state: 'refused'}) =>
  new Refusal(status, type, message, details)

const isOutOfMemory = (error: Error): boolean =>
  'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

export const abandoned = (name: string) =>
  new Refusal(408, 'abandoned', `${name} was not imported: whoever asked is gone.`)

const tooSlow = (name: string, milliseconds: number) =>
  new Refusal(
    422,
    'tooSlowToRead',
    `${name} takes more than ${milliseconds / 1000} seconds to read. Split it, or use npm run import.`,
  )

const tooLarge = (name: string) =>
  new Refusal(
    422,
    'tooLargeToRead',
    `${name} takes more memory to read than an import may have. Split it, or use npm run import.`,
  )
