import type {LakeDocument} from '../types.ts'
import type {DocumentSource} from './documentSource.ts'
import {referencesOf} from './references.ts'

/** A source as it would be with these documents written (or, where `undefined`, deleted). */
export function overlay(
  base: DocumentSource,
  changed: ReadonlyMap<string, LakeDocument | undefined>,
): DocumentSource {
  function merge(
    baseIds: readonly string[],
    belongs: (document: LakeDocument) => boolean,
  ): readonly string[] {
    if (changed.size === 0) return baseIds
    const kept = baseIds.filter((id) => !changed.has(id))
    for (const [id, document] of changed) if (document && belongs(document)) kept.push(id)
    return kept.sort()
  }

  return {
    get: (id) => (changed.has(id) ? changed.get(id) : base.get(id)),
    ids: () => merge(base.ids(), () => true),
    idsOfType: (type) => merge(base.idsOfType(type), (document) => document._type === type),
    idsReferencing: (id) =>
      merge(base.idsReferencing(id), (document) =>
        referencesOf(document).some((reference) => reference.id === id),
      ),
  }
}
