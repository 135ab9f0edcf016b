import {Mutation} from '@sanity/mutator'
import {LakeError} from '../types.ts'
import type {LakeDocument} from '../types.ts'
import {keyedItems, withArrayKeys} from './arrayKeys.ts'
import {applyInTime, assertPatchPaths} from './boundedPatch.ts'
import {failures} from './failures.ts'
import type {PatchOperations} from './mutationSchema.ts'
import type {Workspace} from './workspace.ts'

const immutable = ['_id', '_type'] as const

/**
 * Patches one document of the workspace. Throws `documentNotFoundError`,
 * `documentRevisionIDDoesNotMatchError`, or `validationError` for a path or value that is no good.
 */
export function applyPatch(workspace: Workspace, id: string, patch: PatchOperations): void {
  const document = workspace.source.get(id)
  if (!document) throw failures.notFound(id)
  const {ifRevisionID, ...operations} = patch
  assertRevision(workspace, document, ifRevisionID)
  assertPatchPaths(operations)
  workspace.put(patched(document, operations), () => ({patch: {...operations, id}}))
}

/** A patch in which the objects that it puts into arrays have keys. */
export function withKeyedPatch(patch: PatchOperations, newKey: () => string): PatchOperations {
  const {set, setIfMissing, insert} = patch
  return {
    ...patch,
    ...(set && {set: withArrayKeys(set, newKey)}),
    ...(setIfMissing && {setIfMissing: withArrayKeys(setIfMissing, newKey)}),
    ...(insert && {insert: {...insert, items: keyedItems(insert.items, newKey)}}),
  }
}

function assertRevision(
  workspace: Workspace,
  document: LakeDocument,
  expected: string | undefined,
): void {
  if (expected === undefined || expected === document._rev) return
  const found = workspace.foundRevision(document._id)
  if (expected !== found) throw failures.revisionMismatch(document._id, found, expected)
}

function patched(document: LakeDocument, operations: PatchOperations): LakeDocument {
  const id = document._id
  const result = applied(document, operations)
  const changed = immutable.find((name) => result?.[name] !== document[name])
  if (!result || changed) {
    throw failures.invalid(`Cannot modify immutable attribute "${changed ?? '_id'}" of "${id}"`)
  }
  return {...result, _rev: document._rev, _createdAt: document._createdAt, _updatedAt: ''}
}

function applied(document: LakeDocument, operations: PatchOperations) {
  try {
    const mutation = new Mutation({mutations: [{patch: {...operations, id: document._id}}]})
    return applyInTime(operations, () => mutation.apply(document))
  } catch (error) {
    if (error instanceof LakeError) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw failures.invalid(`The patch of "${document._id}" can not be applied: ${reason}`)
  }
}
