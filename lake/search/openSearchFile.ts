import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {dropSearchTables, searchTables, searchVersion} from './searchTables.ts'

export const searchFileName = 'search.sqlite'
const lockWaitMilliseconds = 5000

/**
 * Opens the index in `dataDir` to write to it, as its one writer. What is missing, damaged or of
 * another version is made anew: the index holds nothing that the lake does not.
 */
export function openSearchFile(dataDir: string): DatabaseSync {
  try {
    return prepared(dataDir)
  } catch {
    for (const end of ['', '-wal', '-shm'])
      rmSync(join(dataDir, searchFileName + end), {force: true})
    return prepared(dataDir)
  }
}

/** Opens the index to read from it; `undefined` where there is none that this release can read. */
export function openSearchReader(dataDir: string): DatabaseSync | undefined {
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(join(dataDir, searchFileName), {
      readOnly: true,
      timeout: lockWaitMilliseconds,
    })
    if (versionOf(database) === searchVersion) return database
  } catch {
    // No index, or none that can be read: queries read the documents instead.
  }
  database?.close()
  return undefined
}

/** Empties the index. */
export function resetSearchFile(database: DatabaseSync): void {
  database.exec(dropSearchTables)
  database.exec(searchTables)
  database.exec(`PRAGMA user_version = ${searchVersion}`)
}

function prepared(dataDir: string): DatabaseSync {
  const database = new DatabaseSync(join(dataDir, searchFileName), {timeout: lockWaitMilliseconds})
  try {
    database.exec('PRAGMA journal_mode = WAL')
    database.exec('PRAGMA synchronous = NORMAL')
    database.exec('BEGIN IMMEDIATE')
    if (versionOf(database) !== searchVersion) resetSearchFile(database)
    database.exec('COMMIT')
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.user_version)
}
