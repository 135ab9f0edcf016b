import type {StoredRows} from '../store/createRows.ts'
import {overlay} from '../store/overlay.ts'
import type {DocumentChange, Identity, LakeDocument} from '../types.ts'

/** A document touched by the transaction, with the mutations that did it. */
export interface WorkingChange extends DocumentChange {
  /** Which mutation or action of the request touched it first. */
  index: number
  mutations: unknown[]
}

/** A document before the transaction puts its revision and times on it. */
export interface Unstamped {
  _id: string
  _type: string
  _createdAt?: string | undefined
}

/** A transaction in the making: nothing of it is stored until it is whole. */
export interface Workspace {
  dataset: string
  transactionId: string
  timestamp: string
  identity: Identity
  /** The state with everything written so far. */
  source: StoredRows
  newId: () => string
  newKey: () => string
  /** Stamps and writes a document; `_createdAt` is kept where it has one. */
  put(document: Unstamped, mutation?: (written: LakeDocument) => unknown): void
  /** Deletes a document; returns whether it was there. */
  remove(id: string): boolean
  /** Revision of a document as the transaction found it. */
  foundRevision(id: string): string | undefined
  changes(): readonly WorkingChange[]
  /** Ids of the documents that hold a reference to `id` and are not touched by the transaction. */
  untouchedReferencing(id: string): string[]
  /** Says which mutation or action of the request is being worked on. */
  at(index: number): void
}

export interface WorkspaceOptions {
  dataset: string
  transactionId: string
  timestamp: string
  identity: Identity
  base: StoredRows
  newId: () => string
  /** Documents that it will ask for: they are read at once. */
  expected: readonly string[]
}

export function createWorkspace(options: WorkspaceOptions): Workspace {
  const {dataset, transactionId, timestamp, identity, base, newId, expected} = options
  const written = new Map<string, LakeDocument | undefined>()
  const touched = new Map<string, {index: number; mutations: unknown[]}>()
  const found = createFound(base, expected)
  const source = overlay(found.rows, written)
  let index = 0
  let made: WorkingChange[] | undefined

  function record(id: string, mutation: unknown, after: LakeDocument | undefined): void {
    const entry = touched.get(id)
    if (entry) entry.mutations.push(mutation)
    else touched.set(id, {index, mutations: [mutation]})
    written.set(id, after)
    made = undefined
  }

  function makeChanges(): WorkingChange[] {
    const changes: WorkingChange[] = []
    for (const [id, {index: first, mutations}] of touched) {
      const before = found.get(id)
      const after = written.get(id)
      if (before || after) changes.push({id, before, after, index: first, mutations})
    }
    return changes
  }

  return {
    dataset,
    transactionId,
    timestamp,
    identity,
    source,
    newId,
    newKey: () => newId().replaceAll('-', '').slice(-12),
    put(document, mutation = (stamped) => ({createOrReplace: stamped})) {
      const stamped = stamp(document, {_rev: transactionId, _updatedAt: timestamp})
      record(document._id, mutation(stamped), stamped)
    },
    remove(id) {
      if (!source.get(id)) return false
      record(id, {delete: {id}}, undefined)
      return true
    },
    foundRevision: (id) => found.get(id)?._rev,
    changes: () => (made ??= makeChanges()),
    untouchedReferencing: (id) => base.idsReferencing(id).filter((holder) => !written.has(holder)),
    at(next) {
      index = next
    },
  }
}

/** The rows as the transaction found them: each document is looked for once, also one that is not there. */
function createFound(base: StoredRows, expected: readonly string[]) {
  const documents = new Map<string, LakeDocument | undefined>()
  const read = expected.length > 1 ? base.getAll(expected) : undefined
  if (read) for (const id of expected) documents.set(id, read.get(id))
  const get = (id: string): LakeDocument | undefined => {
    const known = documents.get(id)
    if (known || documents.has(id)) return known
    const document = base.get(id)
    documents.set(id, document)
    return document
  }
  const rows: StoredRows = {...base, get}
  return {get, rows}
}

function stamp(
  {_id, _type, _createdAt, ...fields}: Unstamped,
  {_rev, _updatedAt}: {_rev: string; _updatedAt: string},
): LakeDocument {
  return {_id, _type, ...fields, _rev, _createdAt: _createdAt ?? _updatedAt, _updatedAt}
}
