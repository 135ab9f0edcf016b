import type {DatabaseSync} from 'node:sqlite'

/** The transactions of the connection that writes. */
export interface Turns {
  /**
   * Begins to read. What is read until this turn of the event loop ends shares one transaction:
   * to take and give back the locks of the file is most of what a statement of its own costs.
   */
  read(): void
  /**
   * Runs `work` in a transaction that is on disk when this returns; what it throws leaves nothing
   * behind. `isLost` says that a crash may take it back, so that nobody waits for the disk.
   */
  write<Result>(work: () => Result, options?: {isLost?: boolean}): Result
  /** Ends what is read, so that the connection can be closed. */
  end(): void
}

/** `written` is called after each transaction that was stored. */
export function createTurns(database: DatabaseSync, written: () => void = ignore): Turns {
  let ending: NodeJS.Immediate | undefined

  function end(): void {
    if (!ending) return
    clearImmediate(ending)
    ending = undefined
    database.exec('COMMIT')
  }

  function transaction<Result>(work: () => Result): Result {
    try {
      database.exec('BEGIN IMMEDIATE')
      const result = work()
      database.exec('COMMIT')
      written()
      return result
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK')
      throw error
    }
  }

  return {
    end,
    read() {
      if (ending || database.isTransaction) return
      database.exec('BEGIN')
      ending = setImmediate(end)
    },
    write(work, {isLost = false} = {}) {
      end()
      if (!isLost) return transaction(work)
      database.exec('PRAGMA synchronous = NORMAL')
      try {
        return transaction(work)
      } finally {
        database.exec('PRAGMA synchronous = FULL')
      }
    },
  }
}

function ignore(): void {}
