import {extname} from 'node:path'
import type {Manuscript} from '../types.ts'
import type {InputFile, UnreadItem} from './inputFile.ts'
import {manuscriptOf} from './manuscriptOf.ts'
import type {Parts} from './parts.ts'
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
  const extension = extname(file.name).toLowerCase()
  if (extension === '.xml' || extension === '.wxr') {
    yield* (await import('./wordpress/readWordPress.ts')).readWordPress(file)
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

async function wholeOf(file: InputFile): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of file.open()) chunks.push(chunk)
  return Buffer.concat(chunks)
}
