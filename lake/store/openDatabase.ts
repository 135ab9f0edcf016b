import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {LakeError} from '../types.ts'
import {lockDirectory} from './lockDirectory.ts'
import {makeDirectory} from './makeDirectory.ts'
import {applicationId, schemaVersion, tables} from './schema.ts'
import {asStorageError} from './storageError.ts'
import {upgradeTables} from './upgradeTables.ts'

export const fileName = 'lake.sqlite'
const lockWaitMilliseconds = 2000

/** Bytes of pages that a connection keeps, unless told. */
const defaultPageBytes = 32 * 1024 * 1024

export interface OpenDatabase {
  database: DatabaseSync
  close(): void
}

/**
 * Opens the store in `dataDir`, creating both where missing, and holds it for this process alone.
 * An acknowledged transaction is on disk (WAL, synchronous=FULL). Throws a LakeError (500):
 * `storageError` for a locked, unreadable or foreign file, `storeTooNewError` for one of a newer
 * release.
 */
export function openDatabase(
  dataDir: string,
  newId: () => string,
  pageBytes: number = defaultPageBytes,
): OpenDatabase {
  let database: DatabaseSync | undefined
  let unlock: (() => void) | undefined
  const close = () => {
    database?.close()
    unlock?.()
  }
  try {
    makeDirectory(dataDir)
    unlock = lockDirectory(dataDir)
    database = new DatabaseSync(join(dataDir, fileName), {timeout: lockWaitMilliseconds})
    database.exec('PRAGMA journal_mode = WAL')
    database.exec('PRAGMA synchronous = FULL')
    keepPages(database, pageBytes)
    database.exec('BEGIN IMMEDIATE')
    prepare(database, newId)
    database.exec('COMMIT')
    return {database, close}
  } catch (error) {
    close()
    throw asStorageError(error)
  }
}

/** Another connection to an opened store, that reads only. Throws a LakeError (500). */
export function openForReading(
  dataDir: string,
  pageBytes: number = defaultPageBytes,
): DatabaseSync {
  const path = join(dataDir, fileName)
  try {
    const database = new DatabaseSync(path, {readOnly: true, timeout: lockWaitMilliseconds})
    keepPages(database, pageBytes)
    return database
  } catch (error) {
    throw asStorageError(error)
  }
}

function keepPages(database: DatabaseSync, bytes: number): void {
  database.exec(`PRAGMA cache_size = -${Math.ceil(bytes / 1024)}`)
}

function prepare(database: DatabaseSync, newId: () => string): void {
  const application = pragma(database, 'application_id')
  const version = pragma(database, 'user_version')
  if (application === 0 && version === 0 && isEmpty(database)) {
    database.exec(tables)
    database.prepare('INSERT INTO store (id) VALUES (?)').run(newId())
    database.exec(`PRAGMA application_id = ${applicationId}`)
    database.exec(`PRAGMA user_version = ${schemaVersion}`)
    return
  }
  if (application !== applicationId) {
    const text = `${fileName} in the data directory is not a content lake. Choose another directory.`
    throw new LakeError(500, 'storageError', text)
  }
  if (version > schemaVersion) {
    throw new LakeError(
      500,
      'storeTooNewError',
      `This store was written by a newer version of On Record (store version ${version}, this release reads up to ${schemaVersion}). Update On Record, or choose another data directory.`,
    )
  }
  if (version < schemaVersion) upgradeTables(database)
}

function pragma(database: DatabaseSync, name: string): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name] ?? 0)
}

function isEmpty(database: DatabaseSync): boolean {
  return database.prepare('SELECT count(*) AS n FROM sqlite_schema').get()?.n === 0
}
