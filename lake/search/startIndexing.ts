import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {Worker} from 'node:worker_threads'
import {createPause} from './createPause.ts'
import {searchFileName} from './openSearchFile.ts'

/** The thread that keeps the full-text index up to date, as the lake's own thread sees it. */
export interface Indexing {
  /** Makes the index, or brings it up to date; resolves when it is, or when it can't be. */
  follow(): Promise<void>
  /** Whether it has not been given up. */
  isWorking(): boolean
  /** Says that something was written: an index in use follows when it is quiet. */
  written(): void
  close(): Promise<void>
}

const quietMilliseconds = 300
const longestWaitMilliseconds = 10_000
const heapMegabytes = 512
/** A thread that failed this often is not started again: queries read the documents instead. */
const maximumFailures = 3

/** Starts nothing yet: the thread begins with the first call of `follow`. */
export function startIndexing(dataDir: string, failed: (error: unknown) => void): Indexing {
  let thread: Worker | undefined
  let failures = 0
  let asked = 0
  let isClosed = false
  let waiting: {request: number; resolve: () => void}[] = []
  const isInUse = () => thread !== undefined || existsSync(join(dataDir, searchFileName))
  const pause = createPause(quietMilliseconds, longestWaitMilliseconds, () => {
    if (isInUse()) void follow()
  })

  function answer(request: number): void {
    for (const entry of waiting) if (entry.request <= request) entry.resolve()
    waiting = waiting.filter((entry) => entry.request > request)
  }

  function start(): Worker {
    const url = new URL('./searchThread.ts', import.meta.url)
    const resourceLimits = {maxOldGenerationSizeMb: heapMegabytes}
    const started = new Worker(url, {workerData: dataDir, resourceLimits, execArgv: []})
    started.unref()
    started.on('message', answer)
    started.on('error', (error) => {
      failures += 1
      failed(error)
    })
    started.on('exit', () => {
      thread = undefined
      answer(asked)
    })
    return started
  }

  async function follow(): Promise<void> {
    if (isClosed || failures >= maximumFailures) return
    thread ??= start()
    const request = (asked += 1)
    thread.postMessage(request)
    await new Promise<void>((resolve) => waiting.push({request, resolve}))
  }

  return {
    follow,
    isWorking: () => failures < maximumFailures,
    written: pause.again,
    async close() {
      isClosed = true
      pause.stop()
      await thread?.terminate()
    },
  }
}
