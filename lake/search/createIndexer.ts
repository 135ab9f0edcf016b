import type {DatabaseSync} from 'node:sqlite'
import {createDocumentIndexer} from './createDocumentIndexer.ts'
import type {Log} from './openLog.ts'
import {resetSearchFile} from './openSearchFile.ts'
import {createProgressReader, createProgressWriter} from './progress.ts'
import type {Progress} from './progress.ts'

const documentsPerSlice = 100

/**
 * Brings the index up to date with the lake's log. Each call does a slice of the work in one
 * transaction and returns whether there is more to do. It begins anew where the index does not
 * belong to the store as it is.
 */
export function createIndexer(log: Log, index: DatabaseSync): () => boolean {
  const put = createDocumentIndexer(index)
  const read = createProgressReader(log, index)
  const save = createProgressWriter(log, index)

  function begin(): Progress {
    resetSearchFile(index)
    return {position: log.lastSequence(), whole: false, after: {dataset: '', id: ''}}
  }

  function walk(progress: Progress): Progress {
    const documents = log.documentsAfter(progress.after, documentsPerSlice)
    for (const {document, ...key} of documents) put(key, document)
    const last = documents.at(-1)
    if (!last) return {...progress, whole: true}
    return {...progress, after: {dataset: last.dataset, id: last.id}}
  }

  function follow(progress: Progress): Progress {
    const position = log.sequenceAfter(progress.position, documentsPerSlice)
    for (const key of log.changedBetween(progress.position, position)) put(key, log.document(key))
    return {...progress, position}
  }

  return () => {
    index.exec('BEGIN IMMEDIATE')
    try {
      const progress = read() ?? begin()
      const next = progress.whole ? follow(progress) : walk(progress)
      save(next)
      index.exec('COMMIT')
      return !next.whole || next.position < log.lastSequence()
    } catch (error) {
      index.exec('ROLLBACK')
      throw error
    }
  }
}
