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
    .replace(/[\u00AD\u200B\u2060\uFEFF]+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** The same without the comma or full stop that house style sets inside closing marks. */
export function withoutFinalStop(text: string): string {
  return text.replace(/[.,]$/u, '').trimEnd()
}

/**
 * The words that a signature covers. After a digit single and double marks stay apart: 5′ and 5″ are
 * feet and inches, minutes and seconds.
 */
export function signedWords(text: string): string {
  if (plain.test(text) && !spaced.test(text)) return text
  return neutralTypography(text.replace(doubleMarkAfterDigit, '\uE000'))
}

const plain = /^[ !#-&(-_a-~]*$/
const spaced = /^ | $| {2}/
const doubleMarkAfterDigit = /(?<=\p{N})["“”„‟″«»]/gu
