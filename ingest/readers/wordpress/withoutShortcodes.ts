const wordless = new Set(
  'audio contact-form contact-form-7 embed gallery gravityform instagram newsletter playlist sharing tweet twitter video vimeo wpforms youtube'.split(
    ' ',
  ),
)
const shortcode =
  /\[(\[?)([a-z][\w-]*)((?:\s+[^\]]*)?)\](?:((?:(?!\[\2[\s\]])[\s\S])*?)\[\/\2\])?(\]?)/giu

/**
 * Text without shortcodes: a caption becomes a figure, galleries and players go and are named, of
 * others the words between the marks stay. What editors put in brackets, "[sic]", is no shortcode: it
 * has no end, no attribute and no name that is known.
 */
export function withoutShortcodes(content: string, lose: (why: string) => string): string {
  return content.replace(
    shortcode,
    (
      whole: string,
      open: string,
      name: string,
      written: string,
      inner: string | undefined,
      close: string,
    ) => {
      if (open && close) return whole.slice(1, -1)
      const around = (text: string) => `${open}${text}${close}`
      const known = wordless.has(name.toLowerCase())
      const hasAttributes = /\s[\w-]+=/u.test(written)
      if (inner === undefined && !known && !hasAttributes) return whole
      if (name === 'caption' || name === 'wp_caption') return around(figure(written, inner ?? ''))
      if (inner === undefined || known) {
        return around(lose(`The shortcode [${name}] is not imported${about(written, inner)}`))
      }
      return around(withoutShortcodes(inner, lose))
    },
  )
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
