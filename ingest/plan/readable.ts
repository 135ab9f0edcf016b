import {draftPrefix} from '../../workflow/dossier/versions.ts'
import type {ProposedDocument} from '../propose/documents.ts'
import type {Existing, Stored} from './existing.ts'

/** Turns stored values into words for people. */
export interface Reader {
  show(value: unknown): string
  titleOf(document: Stored): string
}

/** A reader that knows the names of people and sources, those of the store and of the proposal. */
export function createReader(
  {parties}: Pick<Existing, 'parties'>,
  documents: readonly ProposedDocument[],
): Reader {
  const names = new Map(parties.map(({id, name}) => [id, name]))
  for (const document of documents) {
    const name = nameIn({...document})
    if (name) names.set(document._id.replace(draftPrefix, ''), name)
  }

  function show(value: unknown): string {
    if (value === undefined || value === null) return ''
    if (Array.isArray(value)) return value.map(show).filter(Boolean).join('; ')
    if (typeof value !== 'object') return String(value)
    if ('_ref' in value) return names.get(String(value._ref)) ?? String(value._ref)
    return Object.entries(value)
      .filter(([name]) => !name.startsWith('_'))
      .map(([, inner]) => show(inner))
      .filter(Boolean)
      .join(', ')
  }

  return {show, titleOf: (document) => nameIn(document) || document._id.replace(draftPrefix, '')}
}

function nameIn({headline, text, name, title}: Stored): string {
  const found = [headline, text, name, title].find((one) => typeof one === 'string' && one !== '')
  return typeof found === 'string' ? found : ''
}
