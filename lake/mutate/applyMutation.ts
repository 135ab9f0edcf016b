import {evaluateGroqNow} from '../query/evaluateGroq.ts'
import type {TransactionResult} from '../store/storedTransaction.ts'
import {applyPatch, withKeyedPatch} from './applyPatch.ts'
import {withArrayKeys} from './arrayKeys.ts'
import {completedId} from './documentId.ts'
import {failures} from './failures.ts'
import type {DocumentInput, Mutation, Selection} from './mutationSchema.ts'
import type {Workspace} from './workspace.ts'

/** Applies one mutation to the workspace; returns what it did, by document. */
export function applyMutation(
  workspace: Workspace,
  mutation: Mutation,
  autoGenerateArrayKeys: boolean,
): TransactionResult[] {
  const prepared = (input: DocumentInput) => {
    const document = {...input, _id: completedId(input._id, workspace.newId)}
    return autoGenerateArrayKeys ? withArrayKeys(document, workspace.newKey) : document
  }
  if ('create' in mutation) return create(workspace, prepared(mutation.create))
  if ('createIfNotExists' in mutation) {
    const document = prepared(mutation.createIfNotExists)
    const exists = workspace.source.get(document._id) !== undefined
    return exists ? [{id: document._id, operation: 'none'}] : create(workspace, document)
  }
  if ('createOrReplace' in mutation) return replace(workspace, prepared(mutation.createOrReplace))
  if ('delete' in mutation) return selectedIds(workspace, mutation.delete).map(deleteIn(workspace))
  const {id, query, params, ...operations} = mutation.patch
  const patch = autoGenerateArrayKeys ? withKeyedPatch(operations, workspace.newKey) : operations
  return selectedIds(workspace, {id, query, params}).map((selected) => {
    applyPatch(workspace, selected, patch)
    return {id: selected, operation: 'update'}
  })
}

type Identified = DocumentInput & {_id: string}

function create(workspace: Workspace, document: Identified): TransactionResult[] {
  if (workspace.source.get(document._id)) throw failures.alreadyExists(document._id)
  workspace.put(document, (stamped) => ({create: stamped}))
  return [{id: document._id, operation: 'create'}]
}

function replace(workspace: Workspace, document: Identified): TransactionResult[] {
  const existing = workspace.source.get(document._id)
  workspace.put({...document, _createdAt: document._createdAt ?? existing?._createdAt})
  return [{id: document._id, operation: existing ? 'update' : 'create'}]
}

function deleteIn(workspace: Workspace): (id: string) => TransactionResult {
  return (id) => ({id, operation: workspace.remove(id) ? 'delete' : 'none'})
}

function selectedIds(workspace: Workspace, {id, query, params = {}}: Selection): string[] {
  if (query === undefined) return typeof id === 'string' ? [id] : [...new Set(id)]
  const {source, dataset, identity, timestamp} = workspace
  const now = new Date(timestamp)
  const rows = evaluateGroqNow({query, params, source, dataset, identity, now})
  const ids = (Array.isArray(rows) ? rows : [rows]).map(idOf)
  if (!ids.every((found) => found !== undefined)) {
    throw failures.invalid('The query of a mutation must give documents with their _id.')
  }
  return [...new Set(ids)]
}

function idOf(row: unknown): string | undefined {
  if (typeof row !== 'object' || row === null || !('_id' in row)) return undefined
  return typeof row._id === 'string' ? row._id : undefined
}
