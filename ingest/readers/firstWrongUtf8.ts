/** Line and byte of the first sequence that UTF-8 does not have, as "line 2 holds the byte 0xe9". */
export function firstWrongUtf8(bytes: Uint8Array): string {
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
