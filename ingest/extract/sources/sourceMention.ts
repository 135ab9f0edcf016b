import type {Sentence} from '../../segment/sentences.ts'
import type {SourceKind, Span} from '../../types.ts'

/** One place where a text names a source. */
export interface SourceMention extends Span {
  kind: SourceKind | 'event'
  sentence: Sentence
  description: string
  title?: string
  /** Offsets of the names of those who made it: an author, an interviewer. */
  creators: number[]
  /** Names that are not of people of the text: organisations. */
  organisations: string[]
  /** Offset of the name of who translated it. */
  translator?: number
  /** Made by whoever speaks in its sentence. */
  bySpeaker: boolean
  language?: string
  url?: string
  vague: boolean
  inferred: boolean
  /** Index of the quotation whose words are read from it. */
  reads?: number
}
