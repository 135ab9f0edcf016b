import type {FileHandle} from 'node:fs/promises'
import {UnreadableManuscript} from '../unreadable.ts'

/** A file in an archive, as the archive's directory has it. */
export interface ZipEntry {
  name: string
  size: number
  packedSize: number
  method: number
  isLocked: boolean
  /** Where its own header begins. */
  offset: number
}

const endMark = 0x06054b50
const wideEndMark = 0x06064b50
const entryMark = 0x02014b50
const longestEnd = 22 + 65_535
const wide = 0xffffffff

/**
 * The files of a .zip, from the directory at its end, ZIP64 too (APPNOTE 6.3.10, 4.3). Throws
 * `UnreadableManuscript` where the file is none or is cut off.
 */
export async function zipDirectory(file: FileHandle): Promise<ZipEntry[]> {
  const {size} = await file.stat()
  const tail = await bytesAt(file, Math.max(0, size - longestEnd), Math.min(size, longestEnd))
  const at = lastIndexOfMark(tail)
  if (at < 0) throw broken()
  const {offset, length} = await placeOf(file, tail, at)
  if (offset + length > size) throw broken()
  const directory = await bytesAt(file, offset, length)
  const entries: ZipEntry[] = []
  for (let start = 0; start + 46 <= directory.length;) {
    if (directory.readUInt32LE(start) !== entryMark) break
    const {entry, end} = entryAt(directory, start)
    if (!entry.name.endsWith('/')) entries.push(entry)
    start = end
  }
  return entries
}

function lastIndexOfMark(tail: Buffer): number {
  for (let at = tail.length - 22; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) === endMark) return at
  }
  return -1
}

async function placeOf(file: FileHandle, tail: Buffer, at: number) {
  const length = tail.readUInt32LE(at + 12)
  const offset = tail.readUInt32LE(at + 16)
  if (offset !== wide && length !== wide) return {offset, length}
  if (at < 20) throw broken()
  const end = await bytesAt(file, Number(tail.readBigUInt64LE(at - 20 + 8)), 56)
  if (end.readUInt32LE(0) !== wideEndMark) throw broken()
  return {length: Number(end.readBigUInt64LE(40)), offset: Number(end.readBigUInt64LE(48))}
}

function entryAt(directory: Buffer, start: number): {entry: ZipEntry; end: number} {
  const flags = directory.readUInt16LE(start + 8)
  const nameEnd = start + 46 + directory.readUInt16LE(start + 28)
  const extraEnd = nameEnd + directory.readUInt16LE(start + 30)
  const name = directory.subarray(start + 46, nameEnd)
  const wideFields = wideFieldsOf(directory.subarray(nameEnd, extraEnd))
  const field = (at: number) => {
    const value = directory.readUInt32LE(start + at)
    return value === wide ? (wideFields.shift() ?? value) : value
  }
  const size = field(24)
  const packedSize = field(20)
  const offset = field(42)
  return {
    entry: {
      name: nameOf(name).replaceAll('\\', '/'),
      size,
      packedSize,
      method: directory.readUInt16LE(start + 10),
      isLocked: (flags & 1) === 1,
      offset,
    },
    end: extraEnd + directory.readUInt16LE(start + 32),
  }
}

function wideFieldsOf(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length;) {
    const length = extra.readUInt16LE(at + 2)
    if (extra.readUInt16LE(at) === 1) {
      const field = extra.subarray(at + 4, at + 4 + length)
      return Array.from({length: Math.floor(field.length / 8)}, (_, index) =>
        Number(field.readBigUInt64LE(index * 8)),
      )
    }
    at += 4 + length
  }
  return []
}

function nameOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    return bytes.toString('latin1')
  }
}

export async function bytesAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const {bytesRead, buffer} = await file.read(Buffer.alloc(length), 0, length, at)
  if (bytesRead < length) throw broken()
  return buffer
}

function broken(): UnreadableManuscript {
  return new UnreadableManuscript('The file is no whole .zip. Copy or download it again.')
}
