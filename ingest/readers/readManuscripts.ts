import type {Manuscript} from '../types.ts'
import {endingOf} from './inputs/fileKinds.ts'
import type {InputFile, UnreadItem} from './inputFile.ts'
import {manuscriptOf} from './manuscriptOf.ts'
import type {Parts} from './parts.ts'
import {withPictures} from './pictures/withPictures.ts'
import {readManuscript} from './readManuscript.ts'
import {UnreadableManuscript} from './unreadable.ts'

interface Format {
  format: Manuscript['format']
  /** Loaded only when a file needs it: these libraries are large. */
  load(): Promise<(bytes: Uint8Array) => Parts | Promise<Parts>>
}

const html: Format = {
  format: 'html',
  load: async () => (await import('./html/readHtml.ts')).readHtml,
}

const formats: Record<string, Format> = {
  '.html': html,
  '.htm': html,
  '.xhtml': html,
  '.docx': {
    format: 'docx',
    load: async () => (await import('./docx/readDocx.ts')).readDocx,
  },
  '.json': {
    format: 'ninjs',
    load: async () => (await import('./ninjs/readNinjs.ts')).readNinjs,
  },
}

/**
 * The manuscripts of a file of any known format, by its name's ending. Throws `UnreadableManuscript`
 * where the whole file can't be read; in a file of many articles one that fails is yielded with the
 * reason, and the rest go on.
 */
export async function* readManuscripts(
  file: InputFile,
): AsyncGenerator<Manuscript | UnreadItem, void> {
  for await (const read of readAny(file)) {
    yield 'reason' in read ? read : await withPictures(read, file)
  }
}

async function* readAny(file: InputFile): AsyncGenerator<Manuscript | UnreadItem, void> {
  const extension = endingOf(file.name)
  if (extension === '.xml' || extension === '.wxr') {
    yield* (await import('./wordpress/readWordPress.ts')).readWordPress(file)
    return
  }
  if (extension === '.jsonl' || extension === '.jsonl.gz' || extension === '.ndjson') {
    yield* (await import('./jsonl/readJsonLines.ts')).readJsonLines(file)
    return
  }
  const bytes = await wholeOf(file)
  const format = formats[extension]
  if (!format) {
    yield readManuscript(file.name, bytes)
    return
  }
  const read = await format.load()
  yield manuscriptOf(file.name, format.format, bytes, await readWith(read, bytes))
}

/** A page nested too deeply or the like refuses itself only, not the files after it. */
async function readWith(
  read: (bytes: Uint8Array) => Parts | Promise<Parts>,
  bytes: Uint8Array,
): Promise<Parts> {
  try {
    return await read(bytes)
  } catch (error) {
    if (error instanceof UnreadableManuscript) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new UnreadableManuscript(`The file can't be read: ${reason.replace(/\.$/u, '')}.`)
  }
}

const largest = 200_000_000

async function wholeOf(file: InputFile): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of file.open()) {
    size += chunk.length
    if (size > largest) {
      throw new UnreadableManuscript(
        'The file has more than 200 MB, and would be held whole. Make its pictures smaller, or split it.',
      )
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
