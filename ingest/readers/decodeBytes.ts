import {detectEncoding} from './detectEncoding.ts'
import {firstWrongUtf8} from './firstWrongUtf8.ts'
import {UnreadableManuscript} from './unreadable.ts'

export interface Decoded {
  text: string
  /** A label of the Encoding Standard. */
  encoding: string
  /** Whether nothing in the file says so: the bytes were weighed. */
  guessed: boolean
}

const binary =
  'The file is not a text: it holds binary data. Save it as .txt or .md in UTF-8, or name a file of another format.'

/**
 * The text of a file's bytes: as its byte order mark says, else as UTF-8, else as it declares itself
 * (`declared`, in HTML and XML), else in the encoding that the bytes are most like. Throws
 * `UnreadableManuscript` where they are no text, or broken in the encoding that they are said to be.
 */
export function decodeBytes(bytes: Uint8Array, declared?: string): Decoded {
  if (bytes.length === 0) throw new UnreadableManuscript('The file is empty.')
  const decoded = decode(bytes, declared)
  if (decoded.text.includes('\u0000')) throw new UnreadableManuscript(binary)
  if (decoded.text.trim() === '') throw new UnreadableManuscript('The file has no words in it.')
  return decoded
}

function decode(bytes: Uint8Array, declared: string | undefined): Decoded {
  const marked = markOf(bytes)
  if (marked) return {text: strictly(marked, bytes), encoding: marked, guessed: false}
  const utf16 = unmarkedUtf16(bytes)
  if (utf16) return {text: strictly(utf16, bytes), encoding: utf16, guessed: true}
  const utf8 = tryDecode('utf-8', bytes)
  if (utf8 !== undefined) return {text: utf8, encoding: 'utf-8', guessed: false}
  if (isBinary(bytes)) throw new UnreadableManuscript(binary)
  if (declared && !/^utf-?8$/iu.test(declared)) {
    return {text: strictly(declared, bytes), encoding: declared.toLowerCase(), guessed: false}
  }
  const encoding = declared ? undefined : detectEncoding(bytes)
  const text = encoding && tryDecode(encoding, bytes)
  if (encoding && text !== undefined) return {text, encoding, guessed: true}
  throw new UnreadableManuscript(
    `The file is not whole UTF-8: ${firstWrongUtf8(bytes)}. Save it again as UTF-8.`,
  )
}

function markOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : undefined
}

/** Every second byte of a mostly Latin text in UTF-16 is 0. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const head = bytes.subarray(0, 4096)
  const zeros = (from: 0 | 1) => head.filter((byte, at) => at % 2 === from && byte === 0).length
  const [even, odd] = [zeros(0), zeros(1)]
  const many = head.length * 0.3
  if (bytes.length % 2 === 1 || Math.min(even, odd) > 0) return undefined
  return odd > many ? 'utf-16le' : even > many ? 'utf-16be' : undefined
}

function tryDecode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes)
  } catch {
    return undefined
  }
}

function strictly(encoding: string, bytes: Uint8Array): string {
  const text = tryDecode(encoding, bytes)
  if (text !== undefined) return text
  const name = encoding.toUpperCase()
  const where = encoding === 'utf-8' ? `: ${firstWrongUtf8(bytes)}` : ''
  throw new UnreadableManuscript(
    `The file says that it is ${name} and is not${where}. Save it again as UTF-8.`,
  )
}

function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096)
  return head.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))
}
