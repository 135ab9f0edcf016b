import {extname} from 'node:path'
import type {Manuscript} from '../types.ts'
import {decodeBytes} from './decodeBytes.ts'
import {encodingNotes} from './encodingNote.ts'
import {manuscriptOf} from './manuscriptOf.ts'
import type {Parts} from './parts.ts'
import {readMarkdown} from './readMarkdown.ts'
import {readPlainText} from './readPlainText.ts'
import {unknownFormat} from './unknownFormat.ts'

const readers: Record<string, {format: Manuscript['format']; read(content: string): Parts}> = {
  '.txt': {format: 'txt', read: readPlainText},
  '.text': {format: 'txt', read: readPlainText},
  '.md': {format: 'md', read: readMarkdown},
  '.markdown': {format: 'md', read: readMarkdown},
}

/**
 * A manuscript from the name and bytes of a text or Markdown file; `readManuscripts` reads every
 * format. Throws `UnreadableManuscript` where the format is another, the bytes are no text, or no
 * words are in it.
 */
export function readManuscript(fileName: string, bytes: Uint8Array): Manuscript {
  const reader = readers[extname(fileName).toLowerCase()]
  if (!reader) throw unknownFormat(fileName)
  const decoded = decodeBytes(bytes)
  const notes = encodingNotes(decoded)
  return manuscriptOf(fileName, reader.format, bytes, {
    ...reader.read(decoded.text),
    ...(notes.length > 0 && {notes}),
  })
}
