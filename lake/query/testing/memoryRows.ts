import {referencesOf} from '../../store/references.ts'
import type {OrderedRow, PathValue, Rows} from '../../store/rows.ts'
import type {LakeDocument} from '../../types.ts'

/** Documents in memory with every index there can be, each told by looking at every document. */
export function memoryRows(given: readonly LakeDocument[]): Rows {
  const documents = [...given].sort((a, b) => (a._id < b._id ? -1 : 1))
  const byId = new Map(documents.map((document) => [document._id, document]))
  const ofType = (type: string | undefined) =>
    documents.filter((document) => type === undefined || document._type === type)
  const where = (type: string, equals: readonly PathValue[]) =>
    ofType(type).filter((document) =>
      equals.every(({path, value}) => valueAt(document, path) === value),
    )

  return {
    get: (id) => byId.get(id),
    count: (type) => ofType(type).length,
    ids: () => documents.map(idOf),
    idsOfType: (type) => ofType(type).map(idOf),
    idsReferencing: (id, type) =>
      ofType(type)
        .filter((document) => referencesOf(document).some((reference) => reference.id === id))
        .map(idOf),
    scan: ofType,
    idsWhere: (type, equals) => where(type, equals).map(idOf),
    inOrder(type, equals, {path, descending}) {
      const rows = where(type, equals).map((document) => ({
        id: document._id,
        key: keyOf(valueAt(document, path)),
      }))
      return rows.sort((a, b) => {
        const order = compare(a.key, b.key)
        return (descending ? -order : order) || (a.id < b.id ? -1 : 1)
      })
    },
  }
}

const idOf = ({_id}: LakeDocument): string => _id

function valueAt(document: LakeDocument, path: string): unknown {
  let value: unknown = document
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    value = Object.entries(value).find(([attribute]) => attribute === name)?.[1]
  }
  return value
}

type Key = OrderedRow['key']

function keyOf(value: unknown): Key {
  const isKey = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  return isKey ? value : null
}

const kinds = ['number', 'string', 'boolean', 'object']

function compare(a: Key, b: Key): number {
  if (typeof a !== typeof b) return kinds.indexOf(typeof a) - kinds.indexOf(typeof b)
  if (a === b || a === null || b === null) return 0
  return a < b ? -1 : 1
}
