import type {DatabaseSync} from 'node:sqlite'

/**
 * Notices what another process (a command) has written to the access store: SQLite counts it in
 * `PRAGMA data_version`, which costs a microsecond or two to read.
 */
export interface ChangeWatch {
  /** Calls the listeners where there was a change since the last look. */
  look(): void
  /** This process changed something itself. */
  changed(): void
  onChange(listener: () => void): () => void
  close(): void
}

const lookEveryMilliseconds = 500

export function createChangeWatch(database: DatabaseSync): ChangeWatch {
  const read = database.prepare('PRAGMA data_version')
  const listeners = new Set<() => void>()
  let version = read.get()?.data_version

  const changed = () => {
    for (const listener of [...listeners]) listener()
  }
  const look = () => {
    const found = read.get()?.data_version
    if (found === version) return
    version = found
    changed()
  }
  // Open event streams send no request by which a change would be noticed.
  const timer = setInterval(look, lookEveryMilliseconds).unref()

  return {
    look,
    changed,
    onChange(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    close: () => clearInterval(timer),
  }
}
