import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'

const fileName = 'lake.lock'
const waitMilliseconds = 2000

/**
 * Holds a data directory for this process alone, until what it returns is called or the process
 * ends in whatever way: SQLite's lock on a file of its own, so that `lake.sqlite` can have many
 * readers. Throws SQLite's `SQLITE_BUSY` where another process holds it.
 *
 * Nothing else in this process may open and close the file: that would drop the lock (POSIX).
 */
export function lockDirectory(dataDir: string): () => void {
  const database = new DatabaseSync(join(dataDir, fileName), {timeout: waitMilliseconds})
  try {
    database.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    database.close()
    throw error
  }
  return () => database.close()
}
