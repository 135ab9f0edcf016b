import type {Paragraph} from '../types.ts'
import type {QuotedSpan} from './quotedSpan.ts'

const label = /^(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}):\s+(?=[\p{L}\p{N}])/u
const enoughTurns = 2

/**
 * The answers of a printed interview, in which every turn opens with a label and a colon, by their
 * paragraphs. Whoever asks speaks for the paper: questions are no quotations.
 */
export function interviewAnswers(
  text: string,
  paragraphs: readonly Paragraph[],
): ReadonlyMap<number, QuotedSpan> {
  const turns = paragraphs.flatMap(({start, end, style}, paragraph) => {
    const match = style === 'normal' ? label.exec(text.slice(start, end)) : null
    return match ? [{paragraph, name: match[1]!, start: start + match[0].length, end}] : []
  })
  const turnsOf = (one: string) => turns.filter(({name}) => name === one)
  const asks = (name: string) => {
    const own = turnsOf(name)
    return own.filter(({end}) => text[end - 1] === '?').length * 2 > own.length
  }
  const names = [...new Set(turns.map(({name}) => name))].filter(
    (name) => turnsOf(name).length >= enoughTurns,
  )
  if (names.length < 2 || !names.some(asks)) return new Map()
  return new Map(
    turns
      .filter(({name}) => !asks(name))
      .map(({paragraph, start, end}): [number, QuotedSpan] => [
        paragraph,
        {start, end, outer: {start, end}, paragraph, unclosed: false, resumes: false},
      ]),
  )
}
