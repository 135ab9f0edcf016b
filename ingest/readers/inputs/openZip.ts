import {createReadStream} from 'node:fs'
import {open} from 'node:fs/promises'
import {createInflateRaw} from 'node:zlib'
import {UnreadableManuscript} from '../unreadable.ts'
import {bytesAt, zipDirectory, type ZipEntry} from './zipDirectory.ts'

export interface OpenZip {
  entries: ZipEntry[]
  /** The bytes of one file, unpacked while they are read. */
  read(entry: ZipEntry): AsyncIterable<Uint8Array>
}

const stored = 0
const deflated = 8

/** A .zip whose files are read one at a time, never the whole. */
export async function openZip(path: string): Promise<OpenZip> {
  const file = await open(path)
  try {
    return {entries: await zipDirectory(file), read: (entry) => contentOf(path, entry)}
  } finally {
    await file.close()
  }
}

async function* contentOf(path: string, entry: ZipEntry): AsyncGenerator<Uint8Array, void> {
  const {isLocked, method, packedSize, size} = entry
  if (isLocked) {
    throw new UnreadableManuscript(
      'It has a password in the archive. Unpack it, and import the folder.',
    )
  }
  if (method !== stored && method !== deflated) {
    throw new UnreadableManuscript(
      'It is packed in a way that is not read here. Unpack the archive, and import the folder.',
    )
  }
  if (size === 0) return
  const start = await startOf(path, entry)
  const packed = createReadStream(path, {start, end: start + packedSize - 1})
  let read = 0
  try {
    for await (const chunk of method === stored ? packed : packed.pipe(createInflateRaw())) {
      read += chunk.length
      if (read > size) break
      yield chunk
    }
  } catch {
    throw new UnreadableManuscript(
      'It is broken in the archive. Copy or download the archive again.',
    )
  } finally {
    packed.destroy()
  }
  if (read !== size) {
    throw new UnreadableManuscript(
      'It is broken in the archive. Copy or download the archive again.',
    )
  }
}

async function startOf(path: string, {offset}: ZipEntry): Promise<number> {
  const file = await open(path)
  try {
    const header = await bytesAt(file, offset, 30)
    return offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  } finally {
    await file.close()
  }
}
