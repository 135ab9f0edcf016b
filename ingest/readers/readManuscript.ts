import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex} from '@noble/hashes/utils.js'
import {basename, extname} from 'node:path'
import type {Manuscript} from '../types.ts'
import {decodeText} from './decodeText.ts'
import {languageOf} from './language.ts'
import {readMarkdown} from './readMarkdown.ts'
import {readPlainText} from './readPlainText.ts'
import {UnreadableManuscript} from './unreadable.ts'

type Reader = (content: string) => Pick<Manuscript, 'text' | 'paragraphs' | 'metadata' | 'leftOut'>

const readers: Record<string, {format: Manuscript['format']; read: Reader}> = {
  '.txt': {format: 'txt', read: readPlainText},
  '.text': {format: 'txt', read: readPlainText},
  '.md': {format: 'md', read: readMarkdown},
  '.markdown': {format: 'md', read: readMarkdown},
}

/**
 * A manuscript from a file's name and bytes. Throws `UnreadableManuscript` where the format is not
 * known, the bytes are no text, or no words are in it.
 */
export function readManuscript(fileName: string, bytes: Uint8Array): Manuscript {
  const reader = readers[extname(fileName).toLowerCase()]
  if (!reader) {
    const known = Object.keys(readers).join(', ')
    throw new UnreadableManuscript(`Files of this kind can't be read; ${known} can.`)
  }
  const manuscript = reader.read(decodeText(bytes))
  if (manuscript.paragraphs.length === 0) {
    throw new UnreadableManuscript('The file has no paragraph of text in it.')
  }
  const language = manuscript.metadata.language ?? languageOf(manuscript.text)
  return {
    fileName: basename(fileName),
    format: reader.format,
    sha256: bytesToHex(sha256(bytes)),
    ...manuscript,
    metadata: {...manuscript.metadata, ...(language && {language})},
  }
}
