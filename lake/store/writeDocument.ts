import type {DatabaseSync} from 'node:sqlite'
import type {DocumentChange, LakeDocument} from '../types.ts'
import {referencesOf} from './references.ts'

/** Writes a document, or takes it away, with its references. */
export interface DocumentWriter {
  /** `body` is the JSON of `after`; it is not read where there is none. */
  write(dataset: string, change: DocumentChange, body: string): void
}

export function createDocumentWriter(database: DatabaseSync): DocumentWriter {
  const add = database.prepare(
    'INSERT INTO documents (dataset, id, type, body) VALUES (?, ?, ?, ?)',
  )
  const replace = database.prepare(
    'UPDATE documents SET type = ?, body = ? WHERE dataset = ? AND id = ?',
  )
  const remove = database.prepare('DELETE FROM documents WHERE dataset = ? AND id = ?')
  const addEdge = database.prepare(
    'INSERT INTO edges (dataset, target, type, holder) VALUES (?, ?, ?, ?)',
  )
  const removeEdge = database.prepare(
    'DELETE FROM edges WHERE dataset = ? AND target = ? AND type = ? AND holder = ?',
  )

  function writeEdges(dataset: string, {id, before, after}: DocumentChange): void {
    const earlier = targetsOf(before)
    const later = targetsOf(after)
    const sameType = before?._type === after?._type
    if (before) {
      for (const target of earlier) {
        if (!sameType || !later.has(target)) removeEdge.run(dataset, target, before._type, id)
      }
    }
    if (after) {
      for (const target of later) {
        if (!sameType || !earlier.has(target)) addEdge.run(dataset, target, after._type, id)
      }
    }
  }

  return {
    write(dataset, change, body) {
      const {id, before, after} = change
      if (!after) remove.run(dataset, id)
      else if (before) replace.run(after._type, body, dataset, id)
      else add.run(dataset, id, after._type, body)
      writeEdges(dataset, change)
    },
  }
}

const none: ReadonlySet<string> = new Set()

function targetsOf(document: LakeDocument | undefined): ReadonlySet<string> {
  const references = document ? referencesOf(document) : []
  return references.length === 0 ? none : new Set(references.map(({id}) => id))
}
