import type {DatabaseSync, StatementSync} from 'node:sqlite'
import type {LakeDocument} from '../types.ts'
import type {DocumentCache} from './documentCache.ts'

const pageSize = 200

/**
 * Makes the function that reads all documents (of a type) by `_id`, a page at a time: no statement
 * stays open between two documents, so that the caller may read and write meanwhile.
 */
export function createScan(database: DatabaseSync, cache: DocumentCache) {
  const columns = (wanted: string) => ({
    all: database.prepare(
      `SELECT ${wanted} FROM documents WHERE dataset = ? AND id > ? ORDER BY id LIMIT ${pageSize}`,
    ),
    ofType: database.prepare(
      `SELECT ${wanted} FROM documents WHERE dataset = ? AND type = ? AND id > ?
       ORDER BY id LIMIT ${pageSize}`,
    ),
  })
  const idsOnly = columns('id')
  const whole = columns('id, body')

  return function* scan(dataset: string, type?: string): Generator<LakeDocument> {
    const page = ({all, ofType}: {all: StatementSync; ofType: StatementSync}, after: string) =>
      type === undefined ? all.all(dataset, after) : ofType.all(dataset, type, after)

    let after = ''
    for (;;) {
      const ids = page(idsOnly, after)
      const documents = ids.map(({id}) => cache.peek(dataset, String(id)))
      if (documents.includes(undefined)) {
        for (const row of page(whole, after))
          yield parsed(dataset, String(row.id), String(row.body))
      } else {
        for (const document of documents) if (document) yield document
      }
      if (ids.length < pageSize) return
      after = String(ids.at(-1)?.id)
    }
  }

  function parsed(dataset: string, id: string, text: string): LakeDocument {
    const found = cache.peek(dataset, id)
    if (found) return found
    const document: LakeDocument = JSON.parse(text)
    cache.offer(dataset, document, text.length)
    return document
  }
}
