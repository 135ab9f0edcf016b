const kept = new Set(['https:', 'http:', 'mailto:', 'tel:'])

/** The whole address that a link leads to; `undefined` where it has none that a reader can go to. */
export function addressOf(written: string, base: string | undefined): string | undefined {
  const href = written.trim()
  if (href === '' || href.startsWith('#') || !URL.canParse(href, base)) return undefined
  const url = new URL(href, base)
  return kept.has(url.protocol) ? url.href : undefined
}
