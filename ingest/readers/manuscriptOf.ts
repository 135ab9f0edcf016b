import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex} from '@noble/hashes/utils.js'
import type {Manuscript} from '../types.ts'
import {languageOf} from './language.ts'
import type {Parts} from './parts.ts'
import {UnreadableManuscript} from './unreadable.ts'

/** The manuscript of what was read. Throws `UnreadableManuscript` where no words are in it. */
export function manuscriptOf(
  fileName: string,
  format: Manuscript['format'],
  bytes: Uint8Array,
  parts: Parts,
): Manuscript {
  if (parts.paragraphs.length === 0) {
    throw new UnreadableManuscript('The file has no paragraph of text in it.')
  }
  const language = parts.metadata.language ?? languageOf(parts.text)
  return {
    fileName,
    format,
    sha256: bytesToHex(sha256(bytes)),
    ...parts,
    metadata: {...parts.metadata, ...(language && {language})},
  }
}
