const longest = 72

/** Lower-case words joined by hyphens, cut after a whole word. */
export function slugOf(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/gu, '')
    .toLowerCase()
  const slug = plain
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join('-')
  return slug.length <= longest ? slug : slug.slice(0, slug.lastIndexOf('-', longest))
}
