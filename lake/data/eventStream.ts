import type {ListenEvent} from '../listen/listenRequest.ts'

/** What a stream can carry: a listener's events and those of the live interface. */
type StreamEvent = Omit<ListenEvent, 'event'> & {event: string}

export interface EventWriter {
  send(event: StreamEvent): void
  end(): void
}

const keepAliveMilliseconds = 20_000
/** A reader that is behind by more bytes than this is cut off, and connects anew. */
const maximumBacklog = 4 * 1024 * 1024

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
}

/**
 * Answers with server-sent events. `start` begins sending and returns what to call when the
 * reader is gone; what it throws is thrown, so that a refusal is an ordinary answer.
 */
export function eventStream(start: (writer: EventWriter) => () => void): Response {
  const encoder = new TextEncoder()
  const early: string[] = []
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined
  let open = true

  const write = (text: string) => {
    if (!open) return
    if (!controller) early.push(text)
    else if ((controller.desiredSize ?? 0) > 0) controller.enqueue(encoder.encode(text))
    else cut()
  }
  const stopOnce = () => {
    open = false
    clearInterval(keepAlive)
    stop?.()
  }
  const cut = () => {
    stopOnce()
    controller?.error(new Error('The reader of this event stream is too slow.'))
  }
  const end = () => {
    if (!open) return
    stopOnce()
    controller?.close()
  }

  const keepAlive = setInterval(() => write(': keep-alive\n\n'), keepAliveMilliseconds).unref()
  let stop: (() => void) | undefined
  try {
    stop = start({send: (event) => write(formatted(event)), end})
    if (!open) stop()
  } catch (error) {
    stopOnce()
    throw error
  }

  const body = new ReadableStream<Uint8Array>(
    {
      start(created) {
        controller = created
        for (const text of early) created.enqueue(encoder.encode(text))
        if (!open) created.close()
      },
      cancel: stopOnce,
    },
    new ByteLengthQueuingStrategy({highWaterMark: maximumBacklog}),
  )
  return new Response(body, {headers})
}

function formatted({event, id, data}: StreamEvent): string {
  const idLine = id === undefined ? '' : `id: ${id}\n`
  return `event: ${event}\n${idLine}data: ${JSON.stringify(data)}\n\n`
}
