import type {ReleaseActionOf} from '../actions/actionSchema.ts'
import {failures} from '../mutate/failures.ts'
import type {Workspace} from '../mutate/workspace.ts'
import type {LakeDocument} from '../types.ts'
import {putRelease, releaseIn} from './releaseDocument.ts'
import {releaseOfVersion} from './releaseIds.ts'
import {finalStates, releaseVersions} from './releaseVersions.ts'

/** A document as it was before it was deleted, read from the log. */
export type LastRevision = (id: string) => LakeDocument | undefined

/** `release.archive`: the versions are gone, and can come back from the history. */
export function archiveRelease(workspace: Workspace, action: ReleaseActionOf<'archive'>): void {
  const release = releaseIn(workspace, action.releaseId, ['active'])
  const versions = releaseVersions(workspace, release.name)
  for (const {_id} of versions) workspace.remove(_id)
  putRelease(workspace, {...release, state: 'archived', finalDocumentStates: finalStates(versions)})
}

/** `release.unarchive`: the release with its versions as they were when it was archived. */
export function unarchiveRelease(
  workspace: Workspace,
  action: ReleaseActionOf<'unarchive'>,
  lastRevision: LastRevision,
): void {
  const release = releaseIn(workspace, action.releaseId, ['archived'])
  const {finalDocumentStates = [], ...fields} = release
  for (const {id} of finalDocumentStates) {
    if (releaseOfVersion(id) !== release.name) continue
    const version = lastRevision(id)
    if (!version) {
      throw failures.invalid(
        `The release "${release.name}" can not come back: "${id}" is not in the history any more.`,
      )
    }
    workspace.put(version, (stamped) => ({create: stamped}))
  }
  putRelease(workspace, {...fields, state: 'active'})
}

/** `release.delete`: the document of a release that is over. */
export function deleteRelease(workspace: Workspace, action: ReleaseActionOf<'delete'>): void {
  const {_id} = releaseIn(workspace, action.releaseId, ['archived', 'published'])
  workspace.remove(_id)
}
