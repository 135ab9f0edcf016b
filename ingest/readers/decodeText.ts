import {decodeBytes} from './decodeBytes.ts'

/** The text of a file, in whatever encoding `decodeBytes` finds that it is in. */
export function decodeText(bytes: Uint8Array): string {
  return decodeBytes(bytes).text
}
