const small = /^(?:a|an|the|of|and|or|nor|in|on|to|for|with|at|by|from|but|as|vs\.?|&|is)$/iu

/** Whether words are written as titles and names are: every long word with a capital. */
export function isTitleCase(text: string): boolean {
  const words = withoutStop(text).split(/\s+/u)
  return (
    /\p{Lu}/u.test(text) &&
    words.every((word, index) => /^[^\p{Ll}]/u.test(word) || (index > 0 && small.test(word)))
  )
}

/** A title without the comma or full stop that stands inside the marks. */
export function withoutStop(text: string): string {
  return text.replace(/[.,;]+$/u, '')
}
