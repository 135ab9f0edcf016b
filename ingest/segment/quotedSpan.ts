import type {Span} from '../types.ts'

/** The words inside one pair of quotation marks, in one paragraph. */
export interface QuotedSpan extends Span {
  /** With the marks. */
  outer: Span
  paragraph: number
  /** No closing mark: the paragraph's end closes it. */
  unclosed: boolean
  /** The words go on from an unclosed quotation in the paragraph before. */
  resumes: boolean
}
