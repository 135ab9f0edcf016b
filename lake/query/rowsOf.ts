import type {DocumentSource} from '../store/documentSource.ts'
import type {Rows} from '../store/rows.ts'

/** A source of documents as rows; one that knows no more than ids answers from no other index. */
export function rowsOf(source: DocumentSource | Rows): Rows {
  if ('idsWhere' in source) return source
  const idsOf = (type: string | undefined) =>
    type === undefined ? source.ids() : source.idsOfType(type)
  return {
    get: source.get,
    ids: source.ids,
    idsOfType: source.idsOfType,
    count: (type) => idsOf(type).length,
    idsReferencing: (id) => source.idsReferencing(id),
    idsWhere: () => undefined,
    inOrder: () => undefined,
    *scan(type) {
      for (const id of idsOf(type)) {
        const document = source.get(id)
        if (document) yield document
      }
    },
  }
}
