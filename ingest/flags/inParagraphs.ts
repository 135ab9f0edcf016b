import type {Reading} from '../segment/readText.ts'
import type {Flag} from '../types.ts'

/** What a rule says of one match of its pattern; `undefined` where all is well. */
export type Judge = (match: RegExpExecArray, paragraph: string) => string | undefined

/** A flag for every match of `pattern` inside a paragraph that `judge` has something to say about. */
export function inParagraphs(
  {text, paragraphs}: Pick<Reading, 'text' | 'paragraphs'>,
  kind: string,
  pattern: RegExp,
  judge: Judge,
): Flag[] {
  return paragraphs.flatMap(({start, end}) => {
    const paragraph = text.slice(start, end)
    return [...paragraph.matchAll(pattern)].flatMap((match): Flag[] => {
      const message = judge(match, paragraph)
      const from = start + match.index
      return message ? [{kind, start: from, end: from + match[0].length, message}] : []
    })
  })
}
