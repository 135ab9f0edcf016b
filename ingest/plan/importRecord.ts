import {z} from 'zod'

const hashes = z.record(z.string(), z.string())

const state = z.object({
  /** Of the article's fields as the last import wrote them. */
  fields: hashes,
  blocks: z.array(z.object({key: z.string(), words: z.string(), whole: z.string()})),
  /** By the id of the quote or claim: of its fields as the last import wrote them. */
  items: z.record(z.string(), hashes),
  /** By a hash of type and name: the document that a person or source of the text became. */
  parties: hashes,
})

/** What an import left, as hashes: no words, so that no name outlives its deletion in here. */
export type ImportState = z.infer<typeof state>

/** What the last import of an article wrote, so that the next one sees who changed what since. */
export interface ImportRecord {
  articleId: string
  /** Id that the manuscript's words alone would give the article. */
  words: string
  fileName: string
  sha256: string
  importedAt: string
  /** Hashes of the longer paragraphs: an edited text is found by those that it kept. */
  paragraphs: string[]
  state: ImportState
}

/** How the record is stored: a draft with a dot in its id, which nobody publishes or is served. */
export interface StoredImportRecord {
  _id: string
  _type: 'importRecord'
  _rev?: string
  article: {_type: 'reference'; _ref: string; _weak: true}
  words: string
  fileName: string
  sha256: string
  importedAt: string
  paragraphs: string[]
  /** JSON of `ImportState`. */
  state: string
}

/** The id of an article's import record. */
export const importRecordId = (articleId: string): string => `drafts.import.${articleId}`

/** A record as it is written. */
export function storedRecord({articleId, state: kept, ...rest}: ImportRecord): StoredImportRecord {
  return {
    _id: importRecordId(articleId),
    _type: 'importRecord',
    article: {_type: 'reference', _ref: articleId, _weak: true},
    ...rest,
    state: JSON.stringify(kept),
  }
}

/** A record as it was read; one that can't be read counts as none, and then every change is asked. */
export function readRecord(stored: StoredImportRecord): ImportRecord | undefined {
  const kept = parsed(stored.state)
  if (!kept) return undefined
  const {article, words, fileName, sha256, importedAt, paragraphs} = stored
  return {articleId: article._ref, words, fileName, sha256, importedAt, paragraphs, state: kept}
}

function parsed(json: string): ImportState | undefined {
  try {
    return state.parse(JSON.parse(json))
  } catch {
    return undefined
  }
}
