/** A key for an entry of an array: 12 hexadecimal digits, as Sanity's own are. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
