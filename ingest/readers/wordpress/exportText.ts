import {UnreadableManuscript} from '../unreadable.ts'

/** The text of an export piece by piece, in the encoding that its first line names, else in UTF-8. */
export async function* exportText(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string, void> {
  let decoder: TextDecoder | undefined
  let line = 1
  const decoded = (bytes?: Uint8Array) => {
    try {
      const part = bytes ? decoder?.decode(bytes, {stream: true}) : decoder?.decode()
      line += part?.match(/\n/gu)?.length ?? 0
      return part ?? ''
    } catch {
      throw new UnreadableManuscript(
        `After line ${line} the export holds bytes that are no ${decoder?.encoding.toUpperCase()}. What stands before was read; export it again, or save it as UTF-8.`,
      )
    }
  }
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk), {fatal: true})
    yield decoded(chunk)
  }
  yield decoded()
}

function encodingOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const start = new TextDecoder('latin1').decode(head.subarray(0, 200))
  const named = /^(?:ï»¿)?<\?xml[^>]+encoding=["']([\w-]+)["']/u.exec(start)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(named).encoding
  } catch {
    throw new UnreadableManuscript(
      `The export says that it is in ${named}, which nobody reads. Save it as UTF-8.`,
    )
  }
}
