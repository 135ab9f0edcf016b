/** A set of the words in `text`, which are separated by white space. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/u).filter(Boolean))
}

/** A set of the phrases in `text`, one a line. */
export function phraseSet(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  )
}
