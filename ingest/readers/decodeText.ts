import {UnreadableManuscript} from './unreadable.ts'

/**
 * The text of a file: UTF-8, or UTF-16 where a byte order mark says so. Anything else is refused
 * rather than guessed, for a wrong guess changes names without a trace.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new UnreadableManuscript('The file is empty.')
  const text = decoded(bytes)
  if (text.includes('\u0000')) {
    throw new UnreadableManuscript(
      'The file is not a text: it holds binary data. Save it as .txt or .md in UTF-8.',
    )
  }
  if (text.trim() === '') throw new UnreadableManuscript('The file has no words in it.')
  return text
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strictly('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strictly('utf-16be', bytes)
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    throw new UnreadableManuscript(
      isBinary(bytes)
        ? 'The file is not a text: it holds binary data. Save it as .txt or .md in UTF-8.'
        : `The file is not UTF-8: ${firstWrong(bytes)}. It may be Latin-1 or Windows-1252; save it as UTF-8.`,
    )
  }
}

function strictly(encoding: 'utf-16le' | 'utf-16be', bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes)
  } catch {
    throw new UnreadableManuscript('The file says that it is UTF-16 and is not. Save it as UTF-8.')
  }
}

function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096)
  return head.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))
}

/** Line and byte of the first sequence that UTF-8 does not have. */
function firstWrong(bytes: Uint8Array): string {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2)
    if (isUtf8(bytes.subarray(0, middle), {stream: true})) good = middle
    else bad = middle
  }
  while (!isUtf8(bytes.subarray(0, good), {stream: false})) good -= 1
  const line = bytes.subarray(0, good).filter((byte) => byte === 10).length + 1
  const value = bytes[good]?.toString(16).padStart(2, '0') ?? ''
  return `line ${line} holds the byte 0x${value}`
}

/** With `stream`, a sequence that the end cuts off is no fault. */
function isUtf8(bytes: Uint8Array, {stream}: {stream: boolean}): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes, {stream})
    return true
  } catch {
    return false
  }
}
