import {randomUUID} from 'node:crypto'
import {rmSync} from 'node:fs'
import {join} from 'node:path'
import type {DatabaseSync} from 'node:sqlite'
import {openDatabase} from '../store/openDatabase.ts'
import {referencesOf} from '../store/references.ts'
import {asStorageError} from '../store/storageError.ts'
import type {LakeDocument} from '../types.ts'

/**
 * Makes everything that follows from the documents anew: references, types and their counts. What a
 * query makes by itself (indexes of paths, the full text) is dropped. Documents and history stay as
 * they are. Throws a LakeError (500) where another process has the store, and changes nothing then.
 */
export function repairIndexes(dataDir: string): void {
  const {database, close} = openDatabase(dataDir, randomUUID)
  try {
    database.exec('BEGIN IMMEDIATE')
    database.exec(`UPDATE documents SET type = json_extract(body, '$._type')
      WHERE type <> json_extract(body, '$._type')`)
    renewEdges(database)
    database.exec(`DELETE FROM counts;
      INSERT INTO counts SELECT dataset, type, count(*) FROM documents GROUP BY dataset, type`)
    dropPathIndexes(database)
    database.exec('COMMIT')
    for (const end of ['', '-wal', '-shm']) {
      rmSync(join(dataDir, `search.sqlite${end}`), {force: true})
    }
  } catch (error) {
    throw asStorageError(error)
  } finally {
    close()
  }
}

function renewEdges(database: DatabaseSync): void {
  database.exec('DELETE FROM edges')
  const add = database.prepare(
    'INSERT INTO edges (dataset, target, type, holder) VALUES (?, ?, ?, ?)',
  )
  for (const {dataset, body} of database.prepare('SELECT dataset, body FROM documents').iterate()) {
    const document: LakeDocument = JSON.parse(String(body))
    for (const {id} of referencesOf(document)) {
      add.run(String(dataset), id, document._type, document._id)
    }
  }
}

function dropPathIndexes(database: DatabaseSync): void {
  for (const {number} of database.prepare('SELECT number FROM pathIndexes').all()) {
    database.exec(`DROP TABLE IF EXISTS pathIndex${Number(number)}`)
  }
  database.exec('DELETE FROM pathIndexes')
}
