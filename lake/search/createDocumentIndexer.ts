import type {DatabaseSync} from 'node:sqlite'
import {documentText, everyValue} from './documentText.ts'
import type {DocumentKey} from './openLog.ts'
import {wordsOf} from './words.ts'

/** Makes the function that puts a document into the index, or takes it out where it is undefined. */
export function createDocumentIndexer(
  index: DatabaseSync,
): (key: DocumentKey, document: unknown) => void {
  const find = index.prepare('SELECT row FROM documents WHERE dataset = ? AND id = ?')
  const add = index.prepare('INSERT INTO documents (dataset, id, length) VALUES (?, ?, ?)')
  const drop = index.prepare('DELETE FROM documents WHERE row = ?')
  const addWords = index.prepare('INSERT INTO words (rowid, body, id, others) VALUES (?, ?, ?, ?)')
  const dropWords = index.prepare('DELETE FROM words WHERE rowid = ?')

  return ({dataset, id}, document) => {
    const row = find.get(dataset, id)?.row
    if (typeof row === 'number') {
      drop.run(row)
      dropWords.run(row)
    }
    if (document === undefined) return
    const body = wordsOf(documentText(document))
    const {lastInsertRowid} = add.run(dataset, id, body.length)
    const others = othersOf(document, body)
    addWords.run(lastInsertRowid, body.join(' '), wordsOf(id).join(' '), others.join(' '))
  }
}

/** The words of a document's fields that its text does not have as words of their own. */
function othersOf(document: unknown, body: readonly string[]): string[] {
  const known = new Set(body)
  return [...new Set(wordsOf(everyValue(document)))].filter((word) => !known.has(word))
}
