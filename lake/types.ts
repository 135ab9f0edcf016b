import type {RoleGrant} from './access/roles.ts'

/** A document as the lake stores it. */
export interface LakeDocument {
  _id: string
  _type: string
  _rev: string
  _createdAt: string
  _updatedAt: string
  [field: string]: unknown
}

/** Who asks. `system` writes (start-up, policies) use an identity with the role `administrator`. */
export interface Identity {
  id: string
  name?: string
  roles: readonly string[]
  /** What roles that the newsroom defined itself allow. Plain data: it reaches worker threads, too. */
  grants?: readonly RoleGrant[]
  /** Datasets that are closed to the public: what everybody may read does not hold there. */
  closedDatasets?: readonly string[]
}

/** One document as a transaction found it and as it would leave it. */
export interface DocumentChange {
  id: string
  before: LakeDocument | undefined
  after: LakeDocument | undefined
}

/** What a commit policy sees: the state that the transaction would leave, and who asks for it. */
export interface PolicyView {
  dataset: string
  transactionId: string
  timestamp: string
  identity: Identity
  changes: readonly DocumentChange[]
  /** The document with this raw id after the transaction. */
  get(id: string): LakeDocument | undefined
  /** Raw ids of the documents that hold a reference to `id` after the transaction. */
  referencing(id: string): readonly string[]
}

/** One reason for a refusal; its fields reach the client inside `error.items`. */
export interface PolicyItem {
  code: string
  documentId: string
  path?: string
  message: string
}

/**
 * Refuse the whole transaction (403, with the items), or let it pass and write these documents
 * in the same transaction. Written documents replace what has their `_id`.
 */
export type PolicyOutcome =
  {refuse: {message: string; items: PolicyItem[]}} | {write: {_id: string; _type: string}[]}

/** Runs inside every committing transaction, over the state that it would leave. */
export type CommitPolicy = (view: PolicyView) => PolicyOutcome

/** What a request carries through the HTTP layer. `identity` is absent for anonymous requests. */
export interface LakeEnv {
  Variables: {identity: Identity | undefined}
}

/** A refusal that reaches the client as `{error: {type, description, ...details}}` with `status`. */
export class LakeError extends Error {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 429 | 500
  readonly type: string
  readonly details: Record<string, unknown>

  constructor(
    status: LakeError['status'],
    type: string,
    description: string,
    details: Record<string, unknown> = {},
  ) {
    super(description)
    this.name = 'LakeError'
    this.status = status
    this.type = type
    this.details = details
  }
}
