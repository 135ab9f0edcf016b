/** Stands between the parts of a text: a phrase does not run from one into the next. */
export const partSeparator = '\u0000'

/** In a list of words, where one part ends and the next begins. No word has this character. */
const boundary = '·'

/** The words of a text, without case and accents, a boundary between its parts. */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const part of text.split(partSeparator)) {
    const found = wordsOfPart(part)
    if (found.length === 0) continue
    if (words.length > 0) words.push(boundary)
    for (const word of found) words.push(word)
  }
  return words
}

function wordsOfPart(part: string): readonly string[] {
  if (/^\p{ASCII}*$/u.test(part)) return part.toLowerCase().match(/[a-z0-9]+/g) ?? []
  const folded = part.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return folded.match(/[\p{L}\p{N}]+/gu) ?? []
}
