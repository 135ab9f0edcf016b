import type {ProposedDocument} from '../propose/documents.ts'

/** What an import says of each type, beside the body: the fields that it may change later. */
const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  article: [
    'headline',
    'standfirst',
    'slug',
    'section',
    'bylines',
    'dateline',
    'language',
    'mainImage',
  ],
  quote: [
    'text',
    'form',
    'alterations',
    'speaker',
    'description',
    'said',
    'provenance',
    'evidence',
  ],
  claim: ['text', 'kind', 'priority', 'attributedTo', 'evidence'],
}

/** The fields of a proposed document that a later import compares. */
export function importedFields(document: ProposedDocument): Record<string, unknown> {
  const all: Record<string, unknown> = {...document}
  const names = fieldsOf[document._type] ?? []
  return Object.fromEntries(names.map((name) => [name, all[name]]))
}
