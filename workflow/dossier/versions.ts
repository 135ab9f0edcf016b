import type {StoredDocument} from '../types.ts'

/** What the store holds under one published id. */
export interface Versions {
  draft?: StoredDocument
  published?: StoredDocument
}

export const draftPrefix = 'drafts.'

/** The id of a document's draft. */
export const draftIdOf = (id: string): string => `${draftPrefix}${publishedIdOf(id)}`

/** The id that a document has once it is published, from its draft's or its own. */
export const publishedIdOf = (id: string): string =>
  id.startsWith(draftPrefix) ? id.slice(draftPrefix.length) : id
