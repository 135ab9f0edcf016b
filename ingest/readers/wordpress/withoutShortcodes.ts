const wordless = new Set(
  'audio contact-form contact-form-7 embed gallery gravityform instagram newsletter playlist sharing tweet twitter video vimeo wpforms youtube'.split(
    ' ',
  ),
)
const opening = /\[(\[?)([a-z][\w-]*)((?:\s+[^\]]*)?)\](\]?)/giu

/**
 * Text without shortcodes: a caption becomes a figure, galleries and players go and are named, of
 * others the words between the marks stay. What editors put in brackets, "[sic]", is no shortcode: it
 * has no end, no attribute and no name that is known.
 */
export function withoutShortcodes(content: string, lose: (why: string) => string): string {
  const unclosed = new Set<string>()
  let written = ''
  let at = 0
  for (const match of content.matchAll(opening)) {
    const [whole, open = '', name = '', attributes = '', close = ''] = match
    if (match.index < at) continue
    if (open && close) {
      written += content.slice(at, match.index) + whole.slice(1, -1)
      at = match.index + whole.length
      continue
    }
    const start = match.index + open.length
    const end = match.index + whole.length - close.length
    const mark = `[/${name}]`
    const innerEnd = unclosed.has(name) ? -1 : content.indexOf(mark, end)
    if (innerEnd < 0) unclosed.add(name)
    const inner = innerEnd < 0 ? undefined : content.slice(end, innerEnd)
    const replaced = replacement(name, attributes, inner, lose)
    if (replaced === undefined) continue
    written += content.slice(at, start) + replaced
    at = innerEnd < 0 ? end : innerEnd + mark.length
  }
  return written + content.slice(at)
}

/** What stands for a shortcode; `undefined` where the brackets are none. */
function replacement(
  name: string,
  attributes: string,
  inner: string | undefined,
  lose: (why: string) => string,
): string | undefined {
  const isKnown = wordless.has(name.toLowerCase())
  if (inner === undefined && !isKnown && !/\s[\w-]+=/u.test(attributes)) return undefined
  if (name === 'caption' || name === 'wp_caption') return figure(attributes, inner ?? '')
  if (inner !== undefined && !isKnown) return withoutShortcodes(inner, lose)
  return lose(`The shortcode [${name}] is not imported${about(attributes, inner)}`)
}

function figure(written: string, inner: string): string {
  const image = /(?:<a[^>]*>\s*)?<img[^>]*>(?:\s*<\/a>)?/iu.exec(inner)?.[0] ?? ''
  const caption = /caption="([^"]*)"/u.exec(written)?.[1] ?? inner.replace(image, '')
  return `<figure>${image}<figcaption>${caption.trim()}</figcaption></figure>`
}

function about(written: string, inner: string | undefined): string {
  const said = [written.trim(), inner?.trim()].filter(Boolean).join(' ')
  return said ? `: ${said.slice(0, 120)}` : ''
}
