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
  const parts = fold(name).split(' ').filter(Boolean)
  const first = parts.findIndex((part) => !isTitle(part))
  return first === -1 || parts.length - first < 1 ? parts : parts.slice(first)
}

function isTitle(part: string): boolean {
  return titles.has(part) || german.titles.has(part) || abroad.has(part)
}
