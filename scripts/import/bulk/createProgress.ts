import {SingleBar} from 'cli-progress'

/** Tells a person how far a long import is. */
export interface Progress {
  /** How many bytes and articles are done by now. */
  tell(bytes: number, articles: number): void
  end(): void
}

interface ProgressOptions {
  /** Bytes in all. */
  total: number
  /** Where it goes; a bar where somebody looks at it, else a line now and then. */
  stream: NodeJS.WriteStream
  /** In milliseconds. */
  now: () => number
}

const betweenLines = 5_000

/** A bar with rate and time left on a terminal; plain lines every five seconds elsewhere. */
export function createProgress({total, stream, now}: ProgressOptions): Progress {
  const began = now()
  const said = (bytes: number, articles: number) => ({
    articles: articles.toLocaleString('en'),
    rate: Math.round(articles / Math.max((now() - began) / 1000, 0.001)).toLocaleString('en'),
    left: timeLeft(bytes, total, now() - began),
  })
  if (stream.isTTY) return bar(total, stream, said)
  let last = began
  return {
    tell(bytes, articles) {
      if (now() - last < betweenLines) return
      last = now()
      const {articles: count, rate, left} = said(bytes, articles)
      const share = Math.floor((100 * bytes) / Math.max(total, 1))
      stream.write(`${share} %: ${count} articles, ${rate} a second, ${left}\n`)
    },
    end: () => undefined,
  }
}

function bar(
  total: number,
  stream: NodeJS.WritableStream,
  said: (bytes: number, articles: number) => Record<string, string>,
): Progress {
  const drawn = new SingleBar({
    format: '{bar} {percentage} %  {articles} articles, {rate} a second, {left}',
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    stream,
  })
  drawn.start(Math.max(total, 1), 0, said(0, 0))
  return {
    tell: (bytes, articles) => drawn.update(Math.min(bytes, total), said(bytes, articles)),
    end: () => drawn.stop(),
  }
}

/** In words, from how long the part before took. */
export function timeLeft(done: number, total: number, milliseconds: number): string {
  if (done <= 0 || milliseconds < 1_000) return 'time left not known yet'
  const seconds = Math.round(((total - done) / done) * (milliseconds / 1000))
  if (seconds < 1) return 'nearly done'
  if (seconds < 90) return `${seconds} s left`
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? `${minutes} min left` : `${Math.round(minutes / 6) / 10} h left`
}
