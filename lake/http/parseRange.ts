export interface ByteRange {
  start: number
  /** The last byte, included. */
  end: number
}

/**
 * The one byte range of a `Range` header over `size` bytes (RFC 9110, 14.2); `undefined` where
 * the whole is to be sent, as for several ranges or a header that can't be read.
 */
export function parseRange(
  header: string | null,
  size: number,
): ByteRange | 'unsatisfiable' | undefined {
  const match = header?.match(/^bytes=(\d*)-(\d*)$/)
  if (!match) return undefined
  const [, first = '', last = ''] = match
  if (first === '' && last === '') return undefined
  if (first === '') {
    const length = Math.min(Number(last), size)
    return length === 0 ? 'unsatisfiable' : {start: size - length, end: size - 1}
  }
  const start = Number(first)
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (start >= size) return 'unsatisfiable'
  return start > end ? undefined : {start, end}
}
