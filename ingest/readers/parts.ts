import type {Manuscript} from '../types.ts'

/** What a reader makes of a file, before it is known whether words are in it. */
export type Parts = Pick<
  Manuscript,
  'text' | 'paragraphs' | 'metadata' | 'leftOut' | 'images' | 'notes'
>
