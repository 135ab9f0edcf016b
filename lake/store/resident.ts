import type {DocumentChange, LakeDocument} from '../types.ts'
import type {DocumentSource} from './documentSource.ts'
import {referencesOf} from './references.ts'
import {insertId, removeId} from './sortedIds.ts'

/** A dataset's documents in memory, with indexes on id, type and references. */
export interface Resident extends DocumentSource {
  apply(changes: readonly DocumentChange[]): void
}

const none: readonly string[] = []

export function createResident(initial: Iterable<LakeDocument> = []): Resident {
  const documents = new Map<string, LakeDocument>()
  const byType = new Map<string, string[]>()
  const byTarget = new Map<string, string[]>()
  const ids: string[] = []

  function index(document: LakeDocument): void {
    documents.set(document._id, document)
    insertId(listIn(byType, document._type), document._id)
    for (const {id} of referencesOf(document)) insertId(listIn(byTarget, id), document._id)
  }

  function forget(document: LakeDocument): void {
    documents.delete(document._id)
    removeFrom(byType, document._type, document._id)
    for (const {id} of referencesOf(document)) removeFrom(byTarget, id, document._id)
  }

  for (const document of initial) {
    index(document)
    insertId(ids, document._id)
  }

  return {
    get: (id) => documents.get(id),
    ids: () => ids,
    idsOfType: (type) => byType.get(type) ?? none,
    idsReferencing: (id) => byTarget.get(id) ?? none,
    apply(changes) {
      for (const {id, before, after} of changes) {
        if (before) forget(before)
        if (after) index(after)
        if (before && !after) removeId(ids, id)
        if (after && !before) insertId(ids, id)
      }
    },
  }
}

function listIn(lists: Map<string, string[]>, key: string): string[] {
  const found = lists.get(key)
  if (found) return found
  const list: string[] = []
  lists.set(key, list)
  return list
}

function removeFrom(lists: Map<string, string[]>, key: string, id: string): void {
  const list = lists.get(key)
  if (!list) return
  removeId(list, id)
  if (list.length === 0) lists.delete(key)
}
