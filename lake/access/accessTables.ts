import {DatabaseSync} from 'node:sqlite'
import {asStorageError} from '../store/storageError.ts'
import {LakeError} from '../types.ts'

const currentVersion = 1

const tables = `
  CREATE TABLE users (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, email TEXT, roles TEXT NOT NULL,
    imageUrl TEXT, demo INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE tokens (
    hash TEXT PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, roles TEXT NOT NULL,
    createdAt TEXT NOT NULL
  ) STRICT;
  CREATE TABLE sessions (
    hash TEXT PRIMARY KEY, userId TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    createdAt TEXT NOT NULL, expiresAt TEXT NOT NULL
  ) STRICT;
  CREATE TABLE keyValues (
    userId TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, updatedAt TEXT NOT NULL,
    PRIMARY KEY (userId, key)
  ) STRICT, WITHOUT ROWID;
`

/**
 * Open the access store at `file`, creating its tables where there are none. Throws a `LakeError`
 * with a sentence for people: `storeTooNewError`, or `storageError` where it can't be used.
 */
export function openAccessTables(file: string): DatabaseSync {
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(file, {enableForeignKeyConstraints: true, timeout: 5000})
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
    const version = Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0)
    if (version > currentVersion) throw tooNew(file)
    if (version === 0) {
      database.exec(`BEGIN; ${tables} PRAGMA user_version = ${currentVersion}; COMMIT`)
    }
    return database
  } catch (error) {
    database?.close()
    throw asStorageError(error)
  }
}

const tooNew = (file: string): LakeError =>
  new LakeError(
    500,
    'storeTooNewError',
    `${file} was written by a newer version of On Record. Update On Record, or choose another data directory.`,
  )
