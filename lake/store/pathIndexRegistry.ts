import type {DatabaseSync} from 'node:sqlite'
import {createIndexTable, openIndexTable} from './pathIndexTable.ts'
import type {PathIndexTable} from './pathIndexTable.ts'

export interface PathIndex {
  number: number
  dataset: string
  type: string
  paths: readonly string[]
  /** The attributes of each path. */
  names: readonly (readonly string[])[]
  table: PathIndexTable
  /** The last document that is in it for certain, while it is being filled. */
  filledTo: string
  whole: boolean
}

/** The path indexes there are and those that queries want, kept over restarts. */
export interface IndexRegistry {
  of(dataset: string, type: string): readonly PathIndex[]
  has(dataset: string): boolean
  want(dataset: string, type: string, paths: readonly string[]): void
  /** Makes the next one that is wanted, empty; where there are too many, the one longest out of use goes. */
  make(): boolean
  unfilled(): PathIndex | undefined
  used(index: PathIndex): void
  /** Stores how far an index is filled, within the transaction that did it. */
  save(index: PathIndex): void
  load(): void
}

interface Wanted {
  dataset: string
  type: string
  paths: readonly string[]
}

export function createIndexRegistry(database: DatabaseSync, maximumIndexes: number): IndexRegistry {
  const stored = database.prepare('SELECT * FROM pathIndexes ORDER BY number')
  const add = database.prepare(
    `INSERT INTO pathIndexes (dataset, type, paths, filledTo, whole, used) VALUES (?, ?, ?, '', 0, ?)`,
  )
  const update = database.prepare(
    'UPDATE pathIndexes SET filledTo = ?, whole = ?, used = ? WHERE number = ?',
  )
  const remove = database.prepare('DELETE FROM pathIndexes WHERE number = ?')
  const indexes = new Map<number, PathIndex>()
  const lastUse = new Map<number, number>()
  const byType = new Map<string, Map<string, PathIndex[]>>()
  const wanted = new Map<string, Wanted>()
  let uses = 0

  function load(): void {
    const rows = stored.all()
    const numbers = new Set(rows.map(({number}) => Number(number)))
    for (const number of indexes.keys()) if (!numbers.has(number)) indexes.delete(number)
    for (const row of rows) {
      const number = Number(row.number)
      const paths: string[] = JSON.parse(String(row.paths))
      const known = indexes.get(number)
      indexes.set(number, {
        number,
        dataset: String(row.dataset),
        type: String(row.type),
        paths,
        names: paths.map((path) => path.split('.')),
        table: known?.table ?? openIndexTable(database, number, paths.length),
        filledTo: String(row.filledTo),
        whole: row.whole === 1,
      })
      lastUse.set(number, Math.max(Number(row.used), lastUse.get(number) ?? 0))
      uses = Math.max(uses, Number(row.used))
    }
    group()
  }

  function group(): void {
    byType.clear()
    for (const index of indexes.values()) {
      const types = byType.get(index.dataset) ?? new Map<string, PathIndex[]>()
      types.set(index.type, [...(types.get(index.type) ?? []), index])
      byType.set(index.dataset, types)
    }
  }

  function save({number, filledTo, whole}: PathIndex): void {
    update.run(filledTo, Number(whole), lastUse.get(number) ?? 0, number)
  }

  function makeRoom(): void {
    const byUse = [...indexes.keys()].sort((a, b) => (lastUse.get(a) ?? 0) - (lastUse.get(b) ?? 0))
    for (const number of byUse.slice(0, Math.max(0, indexes.size + 1 - maximumIndexes))) {
      database.exec(`DROP TABLE pathIndex${number}`)
      remove.run(number)
    }
  }

  load()
  return {
    load,
    save,
    of: (dataset, type) => byType.get(dataset)?.get(type) ?? [],
    has: (dataset) => byType.has(dataset),
    want(dataset, type, paths) {
      const isThere = byType
        .get(dataset)
        ?.get(type)
        ?.some((index) => index.paths.join() === paths.join())
      if (!isThere) wanted.set(JSON.stringify([dataset, type, paths]), {dataset, type, paths})
    },
    make() {
      const [next] = wanted
      if (!next) return false
      const [name, {dataset, type, paths}] = next
      wanted.delete(name)
      for (const index of indexes.values()) save(index)
      makeRoom()
      const row = add.run(dataset, type, JSON.stringify(paths), ++uses)
      createIndexTable(database, Number(row.lastInsertRowid), paths.length)
      return true
    },
    unfilled: () => [...indexes.values()].find(({whole}) => !whole),
    used({number}) {
      lastUse.set(number, ++uses)
    },
  }
}
