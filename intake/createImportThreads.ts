import type {ImportPreview} from '../ingest/preview/importPreview.ts'
import type {ImportReceipt} from './importManuscript.ts'
import type {ImportJob} from './messages.ts'
import {Refusal} from './refusal.ts'
import {abandoned, startImportThread, type Done, type ImportThread} from './startImportThread.ts'

export interface ThreadLimits {
  /** How many texts are read at once. */
  threads: number
  /** How many may wait for a thread. */
  waiting: number
  /** For reading and planning one text. What is being written is never cut off. */
  milliseconds: number
  megabytes: number
  /** After how long without a text a thread ends, in milliseconds. */
  idle: number
}

const defaultLimits: ThreadLimits = {
  threads: 1,
  waiting: 8,
  milliseconds: 20_000,
  megabytes: 512,
  idle: 300_000,
}

/** Reads texts in threads, so that no file stalls the process that serves everybody. */
export interface ImportThreads {
  preview(job: ImportJob, signal: AbortSignal): Promise<ImportPreview>
  write(job: ImportJob & {guard: string}, signal: AbortSignal): Promise<ImportReceipt>
}

/** A thread is started when it is first needed, and anew after one that had to be ended. */
export function createImportThreads(limits: Partial<ThreadLimits> = {}): ImportThreads {
  const {threads, waiting, milliseconds, megabytes, idle} = {...defaultLimits, ...limits}
  const resting = new Map<ImportThread, NodeJS.Timeout>()
  const queue: (() => void)[] = []
  let running = 0

  async function run(job: ImportJob, signal: AbortSignal): Promise<Done> {
    await turn()
    const thread = wake() ?? startImportThread(megabytes)
    try {
      if (signal.aborted) throw abandoned(job.task.name)
      return await thread.run(job, milliseconds, signal)
    } finally {
      if (!thread.hasEnded()) rest(thread)
      const next = queue.shift()
      if (next) next()
      else running -= 1
    }
  }

  async function turn(): Promise<void> {
    if (running < threads) {
      running += 1
      return
    }
    if (queue.length >= waiting) {
      throw new Refusal(429, 'tooManyImports', 'Many texts are being read. Try again in a minute.')
    }
    await new Promise<void>((resolve) => queue.push(resolve))
  }

  function wake(): ImportThread | undefined {
    for (const [thread, timer] of resting) {
      clearTimeout(timer)
      resting.delete(thread)
      if (!thread.hasEnded()) return thread
    }
    return undefined
  }

  function rest(thread: ImportThread): void {
    const end = () => {
      resting.delete(thread)
      thread.end()
    }
    resting.set(thread, setTimeout(end, idle).unref())
  }

  return {
    async preview(job, signal) {
      const done = await run(job, signal)
      if (done.state === 'previewed') return done.preview
      throw new Error('A preview was asked for, and something was written.')
    },
    async write(job, signal) {
      const done = await run(job, signal)
      if (done.state === 'written') return done.receipt
      throw new Error('A text was to be written, and was previewed.')
    },
  }
}
