import {publishedId} from '../query/documentIds.ts'
import type {DocumentSource} from '../store/documentSource.ts'
import type {DocumentChange} from '../types.ts'
import {type Concern, type SyncTag, syncTag} from './syncTag.ts'

/**
 * The tags of answers that may rest on one of these changes; `queryTags` is the other side.
 * Whether a document is referred to is asked of the state after the changes: a reference that is
 * new or gone is itself a change, of the document that holds it.
 */
export function staleTags(
  dataset: string,
  changes: readonly DocumentChange[],
  source: DocumentSource,
): SyncTag[] {
  const concerns = changes.flatMap(({id, before, after}): Concern[] => {
    const plainId = publishedId(id)
    const types = new Set([before, after].flatMap((document) => document?._type ?? []))
    const isReferenced = source.idsReferencing(plainId).length > 0
    return [
      {any: true},
      {id: plainId},
      ...[...types].map((type) => ({type})),
      ...(isReferenced ? [{referenced: true} as const] : []),
    ]
  })
  return [...new Set(concerns.map((concern) => syncTag(dataset, concern)))]
}
