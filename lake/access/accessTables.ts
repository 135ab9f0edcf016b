import {DatabaseSync} from 'node:sqlite'
import {asStorageError} from '../store/storageError.ts'
import {LakeError} from '../types.ts'

/** What each version added to the one before; `user_version` says how many were applied. */
const steps = [
  `CREATE TABLE users (
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
  ) STRICT, WITHOUT ROWID;`,

  `ALTER TABLE users ADD COLUMN passwordHash TEXT;
  ALTER TABLE users ADD COLUMN removedAt TEXT;
  ALTER TABLE tokens ADD COLUMN expiresAt TEXT;
  ALTER TABLE tokens ADD COLUMN revokedAt TEXT;
  CREATE INDEX sessionsOfUser ON sessions (userId);
  CREATE TABLE roles (
    name TEXT PRIMARY KEY, title TEXT NOT NULL, description TEXT NOT NULL, grants TEXT NOT NULL
  ) STRICT;
  CREATE TABLE datasets (name TEXT PRIMARY KEY, aclMode TEXT NOT NULL) STRICT;
  CREATE TABLE audit (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, event TEXT NOT NULL,
    who TEXT NOT NULL, address TEXT NOT NULL, subject TEXT NOT NULL, detail TEXT NOT NULL
  ) STRICT;
  CREATE INDEX auditByTime ON audit (at);
  CREATE TRIGGER auditStays BEFORE UPDATE ON audit
    BEGIN SELECT RAISE(ABORT, 'The audit log is never changed.'); END;
  CREATE TRIGGER auditIsKept BEFORE DELETE ON audit
    BEGIN SELECT RAISE(ABORT, 'The audit log is never shortened.'); END;`,
] as const

/**
 * Open the access store at `file`, creating its tables where there are none and bringing those of an
 * older version up to this one. Throws a `LakeError` with a sentence for people:
 * `storeTooNewError`, or `storageError` where it can't be used.
 */
export function openAccessTables(file: string): DatabaseSync {
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(file, {enableForeignKeyConstraints: true, timeout: 5000})
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
    bringUp(database, file)
    return database
  } catch (error) {
    database?.close()
    throw asStorageError(error)
  }
}

/** In one transaction that takes the lock first: a command and the server may open it at once. */
function bringUp(database: DatabaseSync, file: string): void {
  if (versionOf(database) === steps.length) return
  database.exec('BEGIN IMMEDIATE')
  try {
    const version = versionOf(database)
    if (version > steps.length) throw tooNew(file)
    for (const step of steps.slice(version)) database.exec(step)
    database.exec(`PRAGMA user_version = ${steps.length}; COMMIT`)
  } catch (error) {
    database.exec('ROLLBACK')
    throw error
  }
}

const versionOf = (database: DatabaseSync): number =>
  Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0)

const tooNew = (file: string): LakeError =>
  new LakeError(
    500,
    'storeTooNewError',
    `${file} was written by a newer version of On Record. Update On Record, or choose another data directory.`,
  )
