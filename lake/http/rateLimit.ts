/** A bucket of tokens for each key: so many at once, and so many more as time passes. */
export interface RateLimit {
  /** Takes one token; `undefined`, or after how many seconds there is one again. */
  take(key: string): number | undefined
  /** Gives one token back. */
  give(key: string): void
  forget(key: string): void
}

const mostKeys = 50_000

/** `most` at once, and as many more in each `seconds`. */
export function createRateLimit(most: number, seconds: number, now: () => Date): RateLimit {
  const buckets = new Map<string, {left: number; at: number}>()
  const perMillisecond = most / (seconds * 1000)

  function bucketOf(key: string): {left: number; at: number} {
    const time = now().getTime()
    const bucket = buckets.get(key) ?? {left: most, at: time}
    bucket.left = Math.min(most, bucket.left + (time - bucket.at) * perMillisecond)
    bucket.at = time
    return bucket
  }
  const wait = (left: number) =>
    left >= 1 ? undefined : Math.ceil((1 - left) / perMillisecond / 1000)

  /** Those that are full again say nothing; if all are in use, the oldest go. */
  function makeRoom(): void {
    const time = now().getTime()
    for (const [key, {left, at}] of buckets) {
      if (left + (time - at) * perMillisecond >= most) buckets.delete(key)
    }
    for (const key of buckets.keys()) {
      if (buckets.size < mostKeys) return
      buckets.delete(key)
    }
  }

  return {
    take(key) {
      if (most === Infinity) return undefined
      const bucket = bucketOf(key)
      const seconds = wait(bucket.left)
      if (seconds !== undefined) return seconds
      bucket.left -= 1
      if (!buckets.has(key) && buckets.size >= mostKeys) makeRoom()
      buckets.set(key, bucket)
      return undefined
    },
    give(key) {
      const bucket = buckets.get(key)
      if (bucket) bucket.left = Math.min(most, bucket.left + 1)
    },
    forget: (key) => void buckets.delete(key),
  }
}
