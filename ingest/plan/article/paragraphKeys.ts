import {hashOf} from '../../propose/ids.ts'
import type {Manuscript} from '../../types.ts'

const longEnough = 40

/** Hashes of the paragraphs that are long enough to be nobody else's, in order. */
export function paragraphKeys({
  text,
  paragraphs,
}: Pick<Manuscript, 'text' | 'paragraphs'>): string[] {
  return paragraphs.flatMap(({start, end}) => {
    const words =
      text
        .slice(start, end)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.join(' ') ?? ''
    return words.length < longEnough ? [] : [hashOf(12, words)]
  })
}
