import type {DatabaseSync} from 'node:sqlite'
import type {LakeDocument} from '../types.ts'
import {createAbsent} from './createAbsent.ts'
import type {DocumentCache} from './documentCache.ts'
import type {IdLists} from './idLists.ts'
import type {PathIndexes} from './pathIndexes.ts'
import type {Rows} from './rows.ts'
import {createScan} from './scan.ts'
import type {TypeCounts} from './typeCounts.ts'

/** Rows of a store on disk. */
export interface StoredRows extends Rows {
  /** Raw ids that begin with `prefix`, which ends in an ASCII character, sorted; no others are read. */
  idsStartingWith(prefix: string): readonly string[]
  /** Those of the ids that no document has, without reading any. */
  absent(ids: Iterable<string>): ReadonlySet<string>
  /** Those of the documents that there are, all at once: cheaper than one by one. */
  getAll(ids: readonly string[]): ReadonlyMap<string, LakeDocument>
}

export interface RowsParts {
  database: DatabaseSync
  /** Told before something is read. */
  reading?: () => void
  cache: DocumentCache
  counts: TypeCounts
  lists: IdLists
  indexes: PathIndexes
}

/** Makes the function that gives a dataset's rows; empty ones where nothing was written to it. */
export function createRows(parts: RowsParts): (dataset: string) => StoredRows {
  const {database, reading = noted, cache, counts, lists, indexes} = parts
  const one = database.prepare('SELECT body FROM documents WHERE dataset = ? AND id = ?')
  const several = database.prepare(
    `SELECT body FROM json_each(?) AS wanted
     CROSS JOIN documents ON documents.dataset = ? AND documents.id = wanted.value`,
  )
  const absent = createAbsent(database)
  const allIds = database.prepare('SELECT id FROM documents WHERE dataset = ? ORDER BY id')
  const idsBetween = database.prepare(
    'SELECT id FROM documents WHERE dataset = ? AND id >= ? AND id < ? ORDER BY id',
  )
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
    reading()
    const row = one.get(dataset, id)
    if (!row) return undefined
    return parsed(dataset, String(row.body))
  }

  function parsed(dataset: string, text: string): LakeDocument {
    const document: LakeDocument = JSON.parse(text)
    cache.put(dataset, document, text.length)
    return document
  }

  function getAll(dataset: string, wanted: readonly string[]): ReadonlyMap<string, LakeDocument> {
    const found = new Map<string, LakeDocument>()
    const missing: string[] = []
    for (const id of wanted) {
      const document = cache.get(dataset, id)
      if (document) found.set(id, document)
      else missing.push(id)
    }
    reading()
    for (const {body} of several.all(JSON.stringify(missing), dataset)) {
      const document = parsed(dataset, String(body))
      found.set(document._id, document)
    }
    return found
  }

  return (dataset) => ({
    get: (id) => cache.get(dataset, id) ?? read(dataset, id),
    absent(ids) {
      const unseen = [...ids].filter((id) => !cache.peek(dataset, id))
      if (unseen.length === 0) return none
      reading()
      return absent(dataset, unseen)
    },
    getAll: (wanted) => getAll(dataset, wanted),
    count: (type) => counts.count(dataset, type),
    ids: () => lists.get(dataset, '', () => allIds.all(dataset).map(idOf)),
    idsOfType: (type) =>
      type === '' ? [] : lists.get(dataset, type, () => typeIds.all(dataset, type).map(idOf)),
    idsStartingWith(prefix) {
      reading()
      return idsBetween.all(dataset, prefix, successor(prefix)).map(idOf)
    },
    idsReferencing(id, type) {
      reading()
      const rows =
        type === undefined ? holders.all(dataset, id) : holdersOfType.all(dataset, id, type)
      return rows.map(idOf)
    },
    scan: (type) => scan(dataset, type),
    idsWhere(type, equals) {
      reading()
      return indexes.idsWhere(dataset, type, equals)
    },
    inOrder(type, equals, by) {
      reading()
      return indexes.inOrder(dataset, type, equals, by)
    },
  })
}

const noted = () => {}
const none: ReadonlySet<string> = new Set()

/** The first string after all that begin with `prefix`. */
function successor(prefix: string): string {
  return prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1)
}

function idOf(row: Record<string, unknown>): string {
  return String(row.id)
}
