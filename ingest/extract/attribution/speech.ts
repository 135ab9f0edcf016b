import type {Sentence} from '../../segment/sentences.ts'
import type {Finding} from './finding.ts'

/** Who says a quotation, and in which sentence it is said. */
export interface Speech extends Finding {
  sentence: Sentence
  /** Index of the quotation that it was carried from. */
  carriedFrom?: number
}
