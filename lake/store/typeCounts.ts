import type {DatabaseSync} from 'node:sqlite'
import type {DocumentChange} from '../types.ts'

/** How many documents of each type there are, kept in memory and beside the documents. */
export interface TypeCounts {
  count(dataset: string, type?: string): number
  /** Stores what a transaction changes, within it. */
  write(dataset: string, changes: readonly DocumentChange[]): void
  /** Takes over what the last `write` stored, once it is committed. */
  committed(): void
  /** Takes over what another connection stored. */
  load(): void
}

export function createTypeCounts(database: DatabaseSync): TypeCounts {
  const all = database.prepare('SELECT dataset, type, count FROM counts')
  const add = database.prepare(
    `INSERT INTO counts (dataset, type, count) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET count = count + excluded.count`,
  )
  let counts = new Map<string, Map<string, number>>()
  let written: {dataset: string; differences: ReadonlyMap<string, number>} | undefined

  function load(): void {
    counts = new Map()
    for (const {dataset, type, count} of all.all()) {
      const types = counts.get(String(dataset)) ?? new Map<string, number>()
      types.set(String(type), Number(count))
      counts.set(String(dataset), types)
    }
  }

  load()
  return {
    load,
    count(dataset, type) {
      const types = counts.get(dataset)
      if (!types) return 0
      if (type !== undefined) return types.get(type) ?? 0
      let sum = 0
      for (const count of types.values()) sum += count
      return sum
    },
    write(dataset, changes) {
      const differences = new Map<string, number>()
      const note = (type: string, by: number) =>
        differences.set(type, (differences.get(type) ?? 0) + by)
      for (const {before, after} of changes) {
        if (before) note(before._type, -1)
        if (after) note(after._type, 1)
      }
      for (const [type, by] of differences) if (by !== 0) add.run(dataset, type, by)
      written = {dataset, differences}
    },
    committed() {
      if (!written) return
      const {dataset, differences} = written
      const types = counts.get(dataset) ?? new Map<string, number>()
      for (const [type, by] of differences) types.set(type, (types.get(type) ?? 0) + by)
      counts.set(dataset, types)
      written = undefined
    },
  }
}
