import {referencesOf} from '../store/references.ts'
import type {HeldReference} from '../store/references.ts'
import type {LakeDocument} from '../types.ts'
import {failures, failureOf} from './failures.ts'
import type {Workspace} from './workspace.ts'

/**
 * Holds strong references over the state after the whole transaction: each points at a document,
 * and no document goes while one points at it. Throws 409.
 */
export function assertIntegrity(workspace: Workspace, kind: 'mutationError' | 'actionError'): void {
  const {source} = workspace
  const absent = source.absent(heldBy(workspace))
  for (const {id, index, after} of workspace.changes()) {
    if (after) {
      const dangling = absent.size > 0 && strongReferences(after).find((one) => absent.has(one.id))
      if (dangling) throw failureOf(kind, index, failures.danglingReference(id, dangling.id))
    } else {
      const holders = workspace.untouchedReferencing(id).filter((holder) => holds(holder, id))
      if (holders.length > 0) throw failureOf(kind, index, failures.referenced(id, holders))
    }
  }

  function holds(holder: string, id: string): boolean {
    const document = source.get(holder)
    if (!document) return false
    return strongReferences(document).some((reference) => reference.id === id)
  }
}

/** Ids of what the changed documents hold, all at once: cheaper to look for than one by one. */
function heldBy(workspace: Workspace): ReadonlySet<string> {
  const held = new Set<string>()
  for (const {after} of workspace.changes()) {
    if (after) for (const {id} of strongReferences(after)) held.add(id)
  }
  return held
}

function strongReferences(document: LakeDocument): HeldReference[] {
  return referencesOf(document).filter(({strong}) => strong)
}
