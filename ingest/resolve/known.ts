import {fold} from './fold.ts'

/** A document of the store that a text may mean. */
export interface KnownDocument {
  /** Of the published document, whether it exists or not. */
  id: string
  type: 'interviewee' | 'source' | 'contributor' | 'section'
  published: boolean
  name: string
  /** Names, aliases or the title, folded. */
  names: string[]
  kind?: string
}

/**
 * The document of this type that one of the names belongs to: equal but for case and diacritics.
 * `undefined` also where several have it, for choosing one would be a guess.
 */
export function findKnown(
  known: readonly KnownDocument[],
  type: KnownDocument['type'],
  name: string,
  kind?: string,
): KnownDocument | undefined {
  const wanted = fold(name)
  const found = known.filter(
    (document) =>
      document.type === type &&
      document.names.includes(wanted) &&
      (kind === undefined || document.kind === kind),
  )
  return found.length === 1 ? found[0] : undefined
}
