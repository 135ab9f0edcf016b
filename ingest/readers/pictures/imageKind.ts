const signatures: [string, RegExp][] = [
  ['image/png', /^\x89PNG\r\n/u],
  ['image/jpeg', /^\xff\xd8\xff/u],
  ['image/gif', /^GIF8[79]a/u],
  ['image/webp', /^RIFF[\s\S]{4}WEBP/u],
  ['image/avif', /^[\s\S]{4}ftypavi[fs]/u],
  ['image/heic', /^[\s\S]{4}ftyp(?:heic|heix|mif1)/u],
  ['image/tiff', /^(?:II\*\0|MM\0\*)/u],
  [
    'image/svg+xml',
    /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[\s\S]*?\?>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE svg[\s\S]*?>\s*)?<svg[\s>]/u,
  ],
]

/** What kind of picture bytes are, by how they begin; nothing where they are none that a page shows. */
export function imageKind(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  return signatures.find(([, signature]) => signature.test(head))?.[0]
}
