import type {DatabaseSync} from 'node:sqlite'
import {jsonPath} from './jsonPath.ts'
import type {PathLookups} from './pathLookups.ts'
import type {OrderedRow, PathValue} from './rows.ts'

/** What an index would answer, found by reading one path of all documents of a type. */
export interface PathScans extends PathLookups {
  /** Forgets what was read, as something was written since. */
  clear(): void
}

/** Sorted ids by the value at a path, in JSON; '' where there is none. */
type Column = ReadonlyMap<string, readonly string[]>

const mostColumns = 4

/**
 * For a thread, while an index is being filled: SQLite takes the one value out of each body, which
 * is quicker than to parse and filter the documents, and kept until something is written. Values
 * are compared as JSON, as `JSON.stringify` wrote the bodies.
 */
export function createPathScans(database: DatabaseSync): PathScans {
  const read = database.prepare(
    'SELECT id, body -> ? AS value FROM documents WHERE dataset = ? AND type = ? ORDER BY id',
  )
  const columns = new Map<string, Column>()

  function columnOf(dataset: string, type: string, path: string): Column | undefined {
    const place = jsonPath(path)
    if (place === undefined) return undefined
    const name = JSON.stringify([dataset, type, path])
    const found = columns.get(name)
    if (found) return found
    const column = new Map<string, string[]>()
    for (const {id, value} of read.iterate(place, dataset, type)) {
      const text = typeof value === 'string' ? value : ''
      const ids = column.get(text)
      if (ids) ids.push(String(id))
      else column.set(text, [String(id)])
    }
    if (columns.size >= mostColumns) columns.delete(columns.keys().next().value ?? '')
    columns.set(name, column)
    return column
  }

  function idsWhere(dataset: string, type: string, equals: readonly PathValue[]) {
    let fewest: readonly string[] | undefined
    for (const {path, value} of equals) {
      const column = columnOf(dataset, type, path)
      const ids = column && (column.get(JSON.stringify(value)) ?? [])
      if (ids && (!fewest || ids.length < fewest.length)) fewest = ids
      if (fewest?.length === 0) break
    }
    return fewest
  }

  return {
    idsWhere,
    inOrder(dataset, type, equals, by) {
      const column = columnOf(dataset, type, by.path)
      if (!column) return undefined
      const ids = equals.length === 0 ? undefined : idsWhere(dataset, type, equals)
      return inOrder(column, ids && new Set(ids), by.descending)
    },
    clear: () => columns.clear(),
  }
}

function* inOrder(
  column: Column,
  among: ReadonlySet<string> | undefined,
  descending: boolean,
): Generator<OrderedRow> {
  const groups = [...column].map(([text, ids]) => ({key: keyOf(text), ids}))
  const sign = descending ? -1 : 1
  const known = groups.filter(({key}) => key !== null)
  known.sort((a, b) => sign * compared(a.key, b.key))
  const others = groups.filter(({key}) => key === null).flatMap(({ids}) => ids)
  const rest = {key: null, ids: others.sort()}
  for (const {key, ids} of descending ? [rest, ...known] : [...known, rest]) {
    for (const id of ids) if (!among || among.has(id)) yield {id, key}
  }
}

function keyOf(text: string): OrderedRow['key'] {
  const value: unknown = text === '' ? null : JSON.parse(text)
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value
  }
  return null
}

const rank = (key: OrderedRow['key']) => ['number', 'string', 'boolean'].indexOf(typeof key)

function compared(a: OrderedRow['key'], b: OrderedRow['key']): number {
  if (a === null || b === null || a === b) return 0
  if (typeof a !== typeof b) return rank(a) - rank(b)
  return a < b ? -1 : 1
}
