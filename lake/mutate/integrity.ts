import {referencesOf} from '../store/references.ts'
import {failures, failureOf} from './failures.ts'
import type {Workspace} from './workspace.ts'

/**
 * Holds strong references over the state after the whole transaction: each points at a document,
 * and no document goes while one points at it. Throws 409.
 */
export function assertIntegrity(workspace: Workspace, kind: 'mutationError' | 'actionError'): void {
  const {source} = workspace
  for (const {id, index, after} of workspace.changes()) {
    if (after) {
      const dangling = referencesOf(after).find(
        (reference) => reference.strong && !source.has(reference.id),
      )
      if (dangling) throw failureOf(kind, index, failures.danglingReference(id, dangling.id))
    } else {
      const holders = workspace.untouchedReferencing(id).filter((holder) => holds(holder, id))
      if (holders.length > 0) throw failureOf(kind, index, failures.referenced(id, holders))
    }
  }

  function holds(holder: string, id: string): boolean {
    const document = source.get(holder)
    if (!document) return false
    return referencesOf(document).some((reference) => reference.id === id && reference.strong)
  }
}
