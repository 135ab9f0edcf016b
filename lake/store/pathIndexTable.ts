import type {DatabaseSync, SQLOutputValue, StatementSync} from 'node:sqlite'
import {unordered, valueOfKey} from './pathKey.ts'
import type {PathKey} from './pathKey.ts'
import type {OrderedRow} from './rows.ts'

/** The table of one path index: a column for each path, then the id. */
export interface PathIndexTable {
  insert(keys: readonly PathKey[], id: string): void
  remove(keys: readonly PathKey[], id: string): void
  /** Ids under these keys of the first paths, sorted. */
  ids(keys: readonly PathKey[]): string[]
  /** Rows under these keys of all paths but the last, by the last; `undefined` where its order is not known. */
  walk(keys: readonly PathKey[], descending: boolean): Iterable<OrderedRow> | undefined
}

const firstPage = 32
const largestPage = 1024

type Row = Record<string, SQLOutputValue>

export function createIndexTable(database: DatabaseSync, number: number, paths: number): void {
  const columns = columnsOf(paths)
  database.exec(
    `CREATE TABLE pathIndex${number} (${columns.join(', ')}, id TEXT,
     PRIMARY KEY (${columns.join(', ')}, id)) WITHOUT ROWID`,
  )
}

export function openIndexTable(
  database: DatabaseSync,
  number: number,
  paths: number,
): PathIndexTable {
  const table = `pathIndex${number}`
  const columns = columnsOf(paths)
  const last = columns.at(-1) ?? ''
  const statements = new Map<string, StatementSync>()

  function prepared(sql: string): StatementSync {
    const found = statements.get(sql)
    if (found) return found
    const statement = database.prepare(sql)
    statements.set(sql, statement)
    return statement
  }

  const under = (count: number) => columns.slice(0, count).map((column) => `${column} = ?`)
  const select = (count: number, more: readonly string[], order: string) =>
    prepared(
      `SELECT ${last} AS key, id FROM ${table} WHERE ${[...under(count), ...more, 'true'].join(' AND ')}
       ORDER BY ${order} LIMIT ?`,
    )

  function* ascending(keys: readonly PathKey[]): Generator<OrderedRow> {
    const order = `${last}, id`
    let size = firstPage
    let rows = select(keys.length, [], order).all(...keys, size)
    for (;;) {
      yield* rows.map(orderedRow)
      const end = rows.at(-1)
      if (!end || rows.length < size) return
      size = Math.min(size * 2, largestPage)
      const next = select(keys.length, [`(${last}, id) > (?, ?)`], order)
      rows = next.all(...keys, keyOf(end), String(end.id), size)
    }
  }

  const downwards = `${last} DESC, id DESC`

  /** Equal keys go by ascending id, so each run of them is turned round, or read anew if it may go on. */
  function* descending(keys: readonly PathKey[], first: Row[]): Generator<OrderedRow> {
    let size = firstPage
    let rows = first
    for (;;) {
      const runs = runsOf(rows)
      const isEnd = rows.length < size
      const cut = isEnd ? undefined : runs.pop()
      for (const run of runs) yield* run.reverse().map(orderedRow)
      if (!cut) return
      const key = keyOf(cut[0])
      if (runs.length === 0) yield* oneKey([...keys, key])
      size = Math.min(size * 2, largestPage)
      const next = select(keys.length, [`${last} ${runs.length === 0 ? '<' : '<='} ?`], downwards)
      rows = next.all(...keys, key, size)
    }
  }

  function* oneKey(keys: readonly PathKey[]): Generator<OrderedRow> {
    const next = select(keys.length, ['id > ?'], 'id')
    for (let after = ''; ;) {
      const rows = next.all(...keys, after, largestPage)
      yield* rows.map(orderedRow)
      if (rows.length < largestPage) return
      after = String(rows.at(-1)?.id)
    }
  }

  return {
    insert(keys, id) {
      const values = columns.map(() => '?').join(', ')
      prepared(`INSERT OR IGNORE INTO ${table} VALUES (${values}, ?)`).run(...keys, id)
    },
    remove(keys, id) {
      const where = [...under(columns.length), 'id = ?'].join(' AND ')
      prepared(`DELETE FROM ${table} WHERE ${where}`).run(...keys, id)
    },
    ids(keys) {
      const sql = `SELECT id FROM ${table} WHERE ${under(keys.length).join(' AND ')} ORDER BY id`
      return prepared(sql)
        .all(...keys)
        .map(({id}) => String(id))
    },
    walk(keys, isDescending) {
      const hasOdd = () => select(keys.length + 1, [], 'id').get(...keys, unordered, 1)
      if (!isDescending) {
        return hasOdd() ? undefined : {[Symbol.iterator]: () => ascending(keys)}
      }
      const first = select(keys.length, [], downwards).all(...keys, firstPage)
      // Odd keys are blobs, and those come first this way round.
      if (first[0]?.key instanceof Uint8Array && hasOdd()) return undefined
      return {[Symbol.iterator]: () => descending(keys, first)}
    },
  }
}

function columnsOf(paths: number): string[] {
  return Array.from({length: paths}, (_, index) => `key${index}`)
}

function orderedRow({key, id}: Row): OrderedRow {
  return {id: String(id), key: valueOfKey(key)}
}

function keyOf(row: Row | undefined): PathKey {
  const key = row?.key
  return typeof key === 'bigint' || key === null || key === undefined ? Number(key) : key
}

function runsOf(rows: readonly Row[]): Row[][] {
  const runs: Row[][] = []
  for (const row of rows) {
    const run = runs.at(-1)
    if (run && sameKey(run[0], row)) run.push(row)
    else runs.push([row])
  }
  return runs
}

function sameKey(left: Row | undefined, right: Row): boolean {
  const [a, b] = [left?.key, right.key]
  return a === b || (a instanceof Uint8Array && b instanceof Uint8Array && a[0] === b[0])
}
