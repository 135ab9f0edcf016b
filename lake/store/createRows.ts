import type {DatabaseSync} from 'node:sqlite'
import type {LakeDocument} from '../types.ts'
import type {DocumentCache} from './documentCache.ts'
import type {IdLists} from './idLists.ts'
import type {PathIndexes} from './pathIndexes.ts'
import type {Rows} from './rows.ts'
import {createScan} from './scan.ts'
import type {TypeCounts} from './typeCounts.ts'

/** Rows of a store on disk. */
export interface StoredRows extends Rows {
  /** Whether there is a document with this id, without reading it. */
  has(id: string): boolean
}

export interface RowsParts {
  database: DatabaseSync
  cache: DocumentCache
  counts: TypeCounts
  lists: IdLists
  indexes: PathIndexes
}

/** Makes the function that gives a dataset's rows; empty ones where nothing was written to it. */
export function createRows(parts: RowsParts): (dataset: string) => StoredRows {
  const {database, cache, counts, lists, indexes} = parts
  const one = database.prepare('SELECT body FROM documents WHERE dataset = ? AND id = ?')
  const exists = database.prepare('SELECT 1 FROM documents WHERE dataset = ? AND id = ?')
  const allIds = database.prepare('SELECT id FROM documents WHERE dataset = ? ORDER BY id')
  const typeIds = database.prepare(
    'SELECT id FROM documents WHERE dataset = ? AND type = ? ORDER BY id',
  )
  const holders = database.prepare(
    'SELECT holder AS id FROM edges WHERE dataset = ? AND target = ? ORDER BY holder',
  )
  const holdersOfType = database.prepare(
    'SELECT holder AS id FROM edges WHERE dataset = ? AND target = ? AND type = ? ORDER BY holder',
  )
  const scan = createScan(database, cache)

  function read(dataset: string, id: string): LakeDocument | undefined {
    const row = one.get(dataset, id)
    if (!row) return undefined
    const text = String(row.body)
    const document: LakeDocument = JSON.parse(text)
    cache.put(dataset, document, text.length)
    return document
  }

  return (dataset) => ({
    get: (id) => cache.get(dataset, id) ?? read(dataset, id),
    has: (id) => cache.peek(dataset, id) !== undefined || exists.get(dataset, id) !== undefined,
    count: (type) => counts.count(dataset, type),
    ids: () => lists.get(dataset, '', () => allIds.all(dataset).map(idOf)),
    idsOfType: (type) =>
      type === '' ? [] : lists.get(dataset, type, () => typeIds.all(dataset, type).map(idOf)),
    idsReferencing: (id, type) =>
      (type === undefined ? holders.all(dataset, id) : holdersOfType.all(dataset, id, type)).map(
        idOf,
      ),
    scan: (type) => scan(dataset, type),
    idsWhere: (type, equals) => indexes.idsWhere(dataset, type, equals),
    inOrder: (type, equals, by) => indexes.inOrder(dataset, type, equals, by),
  })
}

function idOf(row: Record<string, unknown>): string {
  return String(row.id)
}
