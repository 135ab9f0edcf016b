/** 64 hexadecimal digits in lower case. Returns `true` or what is wrong. */
export function sha256(value: string | undefined): true | string {
  if (!value || /^[0-9a-f]{64}$/.test(value)) return true
  return 'A SHA-256 is 64 digits from 0-9 and a-f. Compute it with sha256sum or shasum -a 256.'
}
