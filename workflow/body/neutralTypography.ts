/**
 * A text with what is typography and not words made alike: quotation marks, dashes, spaces,
 * ellipses, Unicode composition.
 */
export function neutralTypography(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‘’‚‛′`´“”„‟″«»‹›"]/gu, "'")
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/…/gu, '...')
    .replace(/[\s\u00AD\u200B\u2060\uFEFF]+/gu, ' ')
    .trim()
}

/** The same without the comma or full stop that house style sets inside closing marks. */
export function withoutFinalStop(text: string): string {
  return text.replace(/[.,]$/u, '').trimEnd()
}
