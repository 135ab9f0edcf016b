import type {LakeDocument} from '../types.ts'
import type {StoredRows} from './createRows.ts'
import {referencesOf} from './references.ts'

/** Rows as they would be with these documents written (or, where `undefined`, deleted). */
export function overlay(
  base: StoredRows,
  changed: ReadonlyMap<string, LakeDocument | undefined>,
): StoredRows {
  function merge(
    baseIds: readonly string[],
    belongs: (document: LakeDocument) => boolean,
  ): readonly string[] {
    if (changed.size === 0) return baseIds
    const kept = baseIds.filter((id) => !changed.has(id))
    for (const [id, document] of changed) if (document && belongs(document)) kept.push(id)
    return kept.sort()
  }

  const get = (id: string) => (changed.has(id) ? changed.get(id) : base.get(id))
  const isOfType = (document: LakeDocument, type: string | undefined) =>
    type === undefined || document._type === type
  const refersTo = (document: LakeDocument, id: string) =>
    referencesOf(document).some((reference) => reference.id === id)
  const ids = () => merge(base.ids(), () => true)
  const idsOfType = (type: string) => merge(base.idsOfType(type), (each) => each._type === type)

  return {
    get,
    ids,
    idsOfType,
    idsStartingWith: (prefix) =>
      merge(base.idsStartingWith(prefix), ({_id}) => _id.startsWith(prefix)),
    getAll(wanted) {
      const found = new Map(base.getAll(wanted.filter((id) => !changed.has(id))))
      for (const id of wanted) {
        const document = changed.get(id)
        if (document) found.set(id, document)
      }
      return found
    },
    absent(wanted) {
      const all = [...wanted]
      const found = new Set(base.absent(all.filter((id) => !changed.has(id))))
      for (const id of all) if (changed.has(id) && !changed.get(id)) found.add(id)
      return found
    },
    count: (type) => (type === undefined ? ids() : idsOfType(type)).length,
    idsReferencing: (id, type) =>
      merge(base.idsReferencing(id, type), (each) => isOfType(each, type) && refersTo(each, id)),
    *scan(type) {
      for (const id of type === undefined ? ids() : idsOfType(type)) {
        const document = get(id)
        if (document) yield document
      }
    },
    idsWhere: () => undefined,
    inOrder: () => undefined,
  }
}
