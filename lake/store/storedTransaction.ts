import type {LakeDocument} from '../types.ts'

/** Mendoza patches between two revisions of a document, `_rev` left out. */
export interface Effects {
  apply: unknown[]
  revert: unknown[]
}

/** What one transaction did to one document. */
export interface StoredChange {
  id: string
  before: LakeDocument | undefined
  after: LakeDocument | undefined
  effects: Effects
  /** The mutations that lead from `before` to `after`, as a listener receives them. */
  mutations: unknown[]
}

export interface TransactionResult {
  id: string
  operation: 'create' | 'update' | 'delete' | 'none'
}

export interface StoredTransaction {
  sequence: number
  dataset: string
  id: string
  timestamp: string
  author: string
  /**
   * Of the request, so that the same request sent twice is known from another with its id. Empty
   * where it came without an id: then it can't be sent again, and its results are not stored.
   */
  fingerprint: string
  results: TransactionResult[]
  changes: StoredChange[]
}
