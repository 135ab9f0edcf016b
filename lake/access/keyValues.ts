import type {DatabaseSync} from 'node:sqlite'

export interface KeyValue {
  key: string
  value: unknown
  updatedAt: string
}

/** What the Studio remembers for one person: pane widths, recent searches, what was seen. */
export interface KeyValues {
  get(userId: string, keys: readonly string[]): KeyValue[]
  put(userId: string, pairs: readonly {key: string; value: unknown}[]): KeyValue[]
}

export function createKeyValues(database: DatabaseSync, now: () => Date): KeyValues {
  const read = database.prepare(
    'SELECT key, value, updatedAt FROM keyValues WHERE userId = ? AND key = ?',
  )
  const write = database.prepare(`
    INSERT INTO keyValues (userId, key, value, updatedAt) VALUES (?, ?, ?, ?)
    ON CONFLICT (userId, key) DO UPDATE SET value = excluded.value, updatedAt = excluded.updatedAt`)

  return {
    get: (userId, keys) =>
      keys.flatMap((key) => {
        const row = read.get(userId, key)
        if (!row) return []
        const value: unknown = JSON.parse(String(row.value))
        return [{key, value, updatedAt: String(row.updatedAt)}]
      }),
    put(userId, pairs) {
      const updatedAt = now().toISOString()
      return pairs.map(({key, value = null}) => {
        write.run(userId, key, JSON.stringify(value), updatedAt)
        return {key, value, updatedAt}
      })
    },
  }
}
