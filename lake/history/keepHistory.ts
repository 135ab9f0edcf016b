import {setTimeout as pause} from 'node:timers/promises'
import type {HistoryTrimmer} from '../store/historyTrimmer.ts'

export interface KeepHistoryOptions {
  trimmer: HistoryTrimmer
  /** How long the steps of drafts and versions are kept; for ever where it is not given. */
  days: number | undefined
  now: () => Date
}

export interface HistoryKeeper {
  /** Drops what is too old now; resolves with the number of steps that are gone. */
  trim(): Promise<number>
  stop(): void
}

const dayMilliseconds = 86_400_000
const pauseMilliseconds = 5

/** Trims the history now and once a day, a few milliseconds at a time. */
export function keepHistory({trimmer, days, now}: KeepHistoryOptions): HistoryKeeper {
  let stopped = false

  async function trim(): Promise<number> {
    if (days === undefined) return 0
    const before = new Date(now().getTime() - days * dayMilliseconds).toISOString()
    let dropped = 0
    for (let hasMore = true; hasMore && !stopped;) {
      const slice = trimmer.trimSlice(before)
      dropped += slice.dropped
      hasMore = slice.hasMore
      if (hasMore) await pause(pauseMilliseconds)
    }
    return dropped
  }

  // What can't be trimmed today (a full disk) is tried again tomorrow.
  const trimQuietly = () => void trim().catch(() => undefined)
  const first = days === undefined ? undefined : setImmediate(trimQuietly)
  const timer = days === undefined ? undefined : setInterval(trimQuietly, dayMilliseconds).unref()

  return {
    trim,
    stop() {
      stopped = true
      clearImmediate(first)
      clearInterval(timer)
    },
  }
}
