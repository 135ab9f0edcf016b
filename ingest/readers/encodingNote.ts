import type {ManuscriptNote} from '../types.ts'
import type {Decoded} from './decodeBytes.ts'

/** For the editor, where the encoding of a file had to be guessed. */
export function encodingNotes({encoding, guessed}: Decoded): ManuscriptNote[] {
  if (!guessed) return []
  const text = `The file does not say how its letters are stored; it was read as ${encoding}. Look at names with accents and at quotation marks.`
  return [{start: 0, end: 0, kind: 'encoding', text}]
}
