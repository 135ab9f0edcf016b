import {fold} from '../../resolve/fold.ts'
import {titles} from '../../words/english/people.ts'
import {german} from '../../words/german/german.ts'

/** Honorifics of languages that have no word list of their own. */
const abroad = new Set(
  'mme mlle monsieur madame m don doña dona señor senor señora senora sig signor signora dott ing mag'.split(
    ' ',
  ),
)

/** The folded parts of a name; honorifics and titles before it left off. */
export function partsOfName(name: string): string[] {
  return fold(withoutTitles(name)).split(' ').filter(Boolean)
}

/** A name as it is written, without the honorifics and titles before it; a title alone stays. */
export function withoutTitles(name: string): string {
  const words = name.normalize('NFC').split(/[^\p{L}\p{M}\p{N}'’‘]+/u)
  const parts = words.filter(Boolean)
  const first = parts.findIndex((part) => !isTitle(part))
  return (first === -1 ? parts : parts.slice(first)).join(' ')
}

function isTitle(part: string): boolean {
  const title = fold(part)
  return titles.has(title) || german.titles.has(part.toLowerCase()) || abroad.has(title)
}
