/**
 * The sample's notation for a paragraph: plain text with `[[mark|words]]`, nested where marks
 * overlap. `q:<quote id>` and `c:<claim id>` lead to a record, `link:<address>` to a page; `em`,
 * `strong`, `common` (common knowledge) and `opinion` are decorators.
 */
export interface MarkedText {
  text: string
  /** From the outermost to the innermost. */
  marks: string[]
}

/** The runs of a marked paragraph, in order. Throws where brackets do not match. */
export function parseMarked(source: string): MarkedText[] {
  const runs: MarkedText[] = []
  const open: string[] = []
  const token = /\[\[([^|[\]]+)\||\]\]/g
  let from = 0
  const take = (text: string) => {
    if (text) runs.push({text, marks: [...open]})
  }
  for (const match of source.matchAll(token)) {
    take(source.slice(from, match.index))
    from = match.index + match[0].length
    if (match[1] !== undefined) open.push(match[1])
    else if (open.pop() === undefined) throw unbalanced(source)
  }
  take(source.slice(from))
  if (open.length > 0) throw unbalanced(source)
  return runs
}

function unbalanced(source: string): Error {
  return new Error(`The marks do not match in “${source.slice(0, 60)}…”. Each [[ needs its ]].`)
}
