import {type Dossier, itemsOf, draftIdOf} from '../../workflow/index.ts'
import {newKey} from './newKey.ts'
import type {Operation} from './operation.ts'

/** Drafts a correction of a published article, with the quotes and claims that changed since. */
export const startCorrection: Operation<{id: string}> = {
  disabled: ({dossier}) => !dossier.receipt && {code: 'notPublished'},
  async execute({client, dossier, newStamp}, {id}) {
    const affected = changedSincePublication(dossier).map((item) => ({
      _type: 'reference',
      _key: newKey(),
      _ref: item,
    }))
    await client.create(
      {
        _id: draftIdOf(id),
        _type: 'correction',
        article: {_type: 'reference', _ref: dossier.article._id},
        kind: 'correction',
        issuedAt: newStamp().at,
        ...(affected.length > 0 && {affected}),
      },
      {tag: 'on-record.correction'},
    )
  },
}

/** Ids of the quotes and claims that readers have in another version, or that are gone. */
export function changedSincePublication(dossier: Dossier): string[] {
  const current = new Map(itemsOf(dossier).map((item) => [item.key, item]))
  const changed = (dossier.receipt?.items ?? []).filter(({item, fingerprint}) => {
    const now = current.get(item)
    return !now || now.fingerprint !== fingerprint || now.state === 'needsRecheck'
  })
  return changed.flatMap(({document}) => document?._ref ?? [])
}
