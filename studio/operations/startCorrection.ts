import {
  type CorrectionDocument,
  type Dossier,
  diffItems,
  draftIdOf,
  isChangeOfRecord,
  itemsOf,
  partOf,
} from '../../workflow/index.ts'
import {newKey} from './newKey.ts'
import type {Operation} from './operation.ts'

/** Drafts a correction of a published article that names all that changed since. */
export const startCorrection: Operation<{id: string}> = {
  disabled: ({dossier}) => !dossier.receipt && {code: 'notPublished'},
  async execute({client, dossier, newStamp}, {id}) {
    const {documents, parts} = changedSincePublication(dossier)
    const affected = documents.map(({type, id: item}) => ({
      _type: 'reference',
      _key: newKey(),
      _ref: item,
      _weak: true,
      _strengthenOnPublish: {type},
    }))
    await client.create(
      {
        _id: draftIdOf(id),
        _type: 'correction',
        article: {_type: 'reference', _ref: dossier.article._id},
        kind: 'correction',
        placement: 'end',
        issuedAt: newStamp().at,
        ...(affected.length > 0 && {affected}),
        ...(parts.length > 0 && {affectedParts: parts}),
      },
      {tag: 'on-record.correction'},
    )
  },
}

interface Changed {
  documents: {type: string; id: string}[]
  parts: NonNullable<CorrectionDocument['affectedParts']>
}

/** What readers have in another version, do not have yet, or will not have any more. */
export function changedSincePublication(dossier: Dossier): Changed {
  const now = itemsOf(dossier).map(({key, publicStatement, fingerprint}) => ({
    item: key,
    statement: publicStatement,
    fingerprint,
  }))
  const keys = diffItems(dossier.receipt?.items ?? [], now)
    .filter(isChangeOfRecord)
    .map(({item}) => item)
  const documents = keys.flatMap((key) => {
    const [type, id] = key.split(':')
    return id && (type === 'quote' || type === 'claim') ? [{type, id}] : []
  })
  return {documents, parts: [...new Set(keys.flatMap((key) => partOf(key) ?? []))]}
}
