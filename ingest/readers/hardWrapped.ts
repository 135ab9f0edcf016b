const blank = /\r?\n[^\S\n]*\r?\n/u
const narrowest = 40
const widest = 100

/**
 * Whether a text's lines were cut to a width, so that a line is not a paragraph: blank lines stand
 * between blocks, and most lines inside a block end without the end of a sentence.
 */
export function isHardWrapped(text: string): boolean {
  if (!blank.test(text)) return false
  const blocks = text.split(/\r?\n[^\S\n]*\r?\n\s*/u).map((block) => block.trim().split(/\r?\n/u))
  const inner = blocks.flatMap((lines) => lines.slice(0, -1)).map((line) => line.trim())
  if (inner.length < 2 || inner.some((line) => line.length > widest)) return false
  const cut = inner.filter((line) => line.length >= narrowest && !/[.!?:”"’]$/u.test(line))
  return cut.length * 2 > inner.length
}

/** The text with the line ends inside its blocks as spaces; every offset stays what it was. */
export function unwrapped(text: string): string {
  return text.replace(/(?<=\S[^\S\r\n]*)\r?\n(?=[^\S\r\n]*\S)/gu, (end) => ' '.repeat(end.length))
}
