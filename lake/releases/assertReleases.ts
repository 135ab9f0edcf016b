import {systemRole} from '../access/roles.ts'
import {failureOf, failures} from '../mutate/failures.ts'
import type {Workspace} from '../mutate/workspace.ts'
import {readRelease} from './releaseDocument.ts'
import {isSystemId, releaseDocumentId, releaseOfVersion} from './releaseIds.ts'

/**
 * Keeps the documents of releases to their actions, and the versions of a release that is
 * scheduled or over as they are. Whoever restores writes both as they were. Throws 400.
 */
export function assertReleases(workspace: Workspace, kind: 'mutationError' | 'actionError'): void {
  if (workspace.identity.roles.includes(systemRole)) return
  const changes = workspace.changes()
  for (const {id, index} of changes) {
    if (isSystemId(id) && kind === 'mutationError') {
      throw failureOf(kind, index, failures.invalid(`"${id}" is the lake's own: use an action.`))
    }
    const name = releaseOfVersion(id)
    const state = name === undefined ? undefined : stateBefore(name)
    if (state === undefined || state === 'active') continue
    const remedy = state === 'scheduled' ? 'Unschedule it first.' : 'Use another release.'
    const text = `"${id}" can not be changed: the release "${name}" is ${state}. ${remedy}`
    throw failureOf(kind, index, failures.invalid(text))
  }

  /** Of a release that the transaction does not touch: its own action knows what may be done. */
  function stateBefore(name: string): string | undefined {
    const id = releaseDocumentId(name)
    if (changes.some((change) => change.id === id)) return undefined
    return readRelease(workspace.source.get(id))?.state
  }
}
