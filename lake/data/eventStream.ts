import type {ListenEvent} from '../listen/listenRequest.ts'

export interface EventWriter {
  send(event: ListenEvent): void
  end(): void
}

const keepAliveMilliseconds = 20_000
/** A reader that is behind by more bytes than this is cut off, and connects anew. */
const maximumBacklog = 4 * 1024 * 1024

const encoder = new TextEncoder()
const keepAliveBytes = encoder.encode(': keep-alive\n\n')

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
}

/**
 * Answers with server-sent events. `start` begins sending and returns what to call when the
 * reader is gone; what it throws is thrown, so that a refusal is an ordinary answer. `hangUp` ends
 * the connection of a reader that is too slow; without one its body fails.
 */
export function eventStream(
  start: (writer: EventWriter) => () => void,
  hangUp?: () => void,
): Response {
  const early: Uint8Array[] = []
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined
  let open = true

  const write = (bytes: Uint8Array) => {
    if (!open) return
    if (!controller) early.push(bytes)
    else if ((controller.desiredSize ?? 0) > 0) controller.enqueue(bytes)
    else cut()
  }
  const stopOnce = () => {
    open = false
    clearInterval(keepAlive)
    stop?.()
  }
  const cut = () => {
    stopOnce()
    if (hangUp) hangUp()
    else controller?.error(new Error('The reader of this event stream is too slow.'))
  }
  const end = () => {
    if (!open) return
    stopOnce()
    controller?.close()
  }

  const keepAlive = setInterval(() => write(keepAliveBytes), keepAliveMilliseconds).unref()
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
        for (const bytes of early) created.enqueue(bytes)
        if (!open) created.close()
      },
      cancel: stopOnce,
    },
    new ByteLengthQueuingStrategy({highWaterMark: maximumBacklog}),
  )
  return new Response(body, {headers})
}

/** Events that go to many readers are one object: it is written out once. */
const written = new WeakMap<ListenEvent, Uint8Array>()

function formatted(event: ListenEvent): Uint8Array {
  const found = written.get(event)
  if (found) return found
  const idLine = event.id === undefined ? '' : `id: ${event.id}\n`
  const data = JSON.stringify(event.data)
  const bytes = encoder.encode(`event: ${event.event}\n${idLine}data: ${data}\n\n`)
  written.set(event, bytes)
  return bytes
}
