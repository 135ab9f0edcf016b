import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {fileName} from '../store/openDatabase.ts'
import {applicationId, schemaVersion} from '../store/schema.ts'
import {asStorageError} from '../store/storageError.ts'
import {LakeError} from '../types.ts'

const waitMilliseconds = 5000

/**
 * A second, read-only connection to the store in `dataDir`, beside a process that runs it. Throws a
 * LakeError (500) where there is no store, or one that this release can not read.
 */
export function openForReading(dataDir: string): DatabaseSync {
  const file = join(dataDir, fileName)
  if (!existsSync(file)) throw unusable(`There is no store in ${dataDir}. Name its folder.`)
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(file, {readOnly: true, timeout: waitMilliseconds})
    const application = pragma(database, 'application_id')
    const version = pragma(database, 'user_version')
    if (application !== applicationId) throw unusable(`${file} is not a content lake.`)
    if (version !== schemaVersion) throw unusable(versionText(version))
    return database
  } catch (error) {
    database?.close()
    throw asStorageError(error)
  }
}

function versionText(version: number): string {
  return version > schemaVersion
    ? `This store has version ${version}, of a newer On Record; this release reads ${schemaVersion}. Update On Record.`
    : `This store has version ${version}, of an older On Record. Start it once with this release, which brings it up to ${schemaVersion}, and stop it again.`
}

const unusable = (text: string): LakeError => new LakeError(500, 'storageError', text)

function pragma(database: DatabaseSync, name: string): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name] ?? 0)
}
