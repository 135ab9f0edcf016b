import type {StoredDocument} from './documents.ts'
import type {Blocker} from './dossier.ts'

/** One document as a transaction found it and as it would leave it. Ids are raw (`drafts.` included). */
export interface CommittedChange {
  id: string
  before: StoredDocument | undefined
  after: StoredDocument | undefined
}

/** What a commit policy sees: the state that the transaction would leave, and who asks for it. */
export interface CommitView {
  dataset: string
  transactionId: string
  timestamp: string
  identity: {id: string; name?: string; roles: readonly string[]}
  changes: readonly CommittedChange[]
  /** The document with this raw id after the transaction. */
  get(id: string): StoredDocument | undefined
  /** Raw ids of the documents that hold a reference to `id` after the transaction. */
  referencing(id: string): readonly string[]
}

/** Refuse the whole transaction, or let it pass and write these documents with it. */
export type PolicyOutcome =
  {refuse: {message: string; items: Blocker[]}} | {write: StoredDocument[]}
