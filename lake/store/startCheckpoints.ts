import type {DatabaseSync} from 'node:sqlite'
import {Worker} from 'node:worker_threads'

/** Writes what is in SQLite's log to where it belongs, beside whoever writes and reads. */
export interface Checkpoints {
  /** To be called after every transaction. */
  written(): void
  /** Resolves when the thread is gone. */
  close(): Promise<void>
}

/** Pages in the log that are worth a checkpoint by the thread. */
const pagesForThread = 2000
/**
 * Pages in the log at which the writer makes a checkpoint itself, of what the thread left: only so
 * does the log begin anew under load, and stay small where the thread can't work. 32 MB.
 */
const mostPages = 8000
/** What the log is cut to when it begins anew. */
const restingBytes = 16 * 1024 * 1024

/**
 * Takes SQLite's checkpoints off the connection that writes, as to write pages and to wait for the
 * disk is most of what they cost. The thread starts with the first that is due. What is acknowledged
 * is in the log, on disk, so that nothing hangs on the thread.
 */
export function startCheckpoints(database: DatabaseSync, path: string): Checkpoints {
  database.exec(`PRAGMA wal_autocheckpoint = ${mostPages}`)
  database.exec(`PRAGMA journal_size_limit = ${restingBytes}`)
  const look = database.prepare('PRAGMA wal_checkpoint(NOOP)')
  let thread: Worker | undefined
  let isBusy = false
  let isEnded = false

  function written(): void {
    if (isBusy || isEnded || waitingPages() < pagesForThread) return
    isBusy = true
    thread ??= start()
    thread.postMessage('checkpoint')
  }

  function waitingPages(): number {
    try {
      const state = look.get()
      return Number(state?.log) - Number(state?.checkpointed)
    } catch {
      // The transaction is stored: a failure to look is none of its own.
      return 0
    }
  }

  function start(): Worker {
    const started = new Worker(new URL('./checkpointThread.ts', import.meta.url), {
      workerData: path,
      execArgv: [],
      resourceLimits: {maxOldGenerationSizeMb: 32, maxYoungGenerationSizeMb: 2},
    })
    started.unref()
    started.on('message', () => (isBusy = false))
    started.on('error', () => (isEnded = true))
    started.on('exit', () => (isEnded = true))
    return started
  }

  return {
    written,
    async close() {
      isEnded = true
      await thread?.terminate()
    },
  }
}
