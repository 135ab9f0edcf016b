import type {DatabaseSync} from 'node:sqlite'
import type {LakeDocument} from '../types.ts'
import {createDocumentWriter} from './writeDocument.ts'
import {schemaVersion, tables} from './schema.ts'

/**
 * Brings a store of version 1 up to this release, within the transaction that is open. Version 1
 * had documents without a type, no edges, and the log by document.
 */
export function upgradeTables(database: DatabaseSync): void {
  database.exec(`
    ALTER TABLE store RENAME TO store1;
    ALTER TABLE documents RENAME TO documents1;
    ALTER TABLE transactions RENAME TO transactions1;
    ALTER TABLE changes RENAME TO changes1;
    DROP INDEX changesOfTransaction;`)
  database.exec(tables)
  database.exec(`
    INSERT INTO store SELECT id FROM store1;
    INSERT INTO transactions SELECT * FROM transactions1 ORDER BY sequence;
    INSERT INTO changes SELECT sequence, position, dataset, document, previousRev, resultRev,
      effects, mutations FROM changes1 ORDER BY sequence, position;`)
  const writer = createDocumentWriter(database)
  for (const {dataset, body} of database
    .prepare('SELECT dataset, body FROM documents1')
    .iterate()) {
    const text = String(body)
    const after: LakeDocument = JSON.parse(text)
    writer.write(String(dataset), {id: after._id, before: undefined, after}, text)
  }
  database.exec(`
    INSERT INTO counts SELECT dataset, type, count(*) FROM documents GROUP BY dataset, type;
    DROP TABLE changes1;
    DROP TABLE transactions1;
    DROP TABLE documents1;
    DROP TABLE store1;
    PRAGMA user_version = ${schemaVersion}`)
}
