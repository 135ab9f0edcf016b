import type {Workspace} from '../mutate/workspace.ts'
import {
  archiveRelease,
  deleteRelease,
  type LastRevision,
  unarchiveRelease,
} from '../releases/archiveRelease.ts'
import {createRelease, importRelease} from '../releases/createRelease.ts'
import {editRelease} from '../releases/editRelease.ts'
import {publishRelease} from '../releases/publishRelease.ts'
import {returnRelease, scheduleRelease, unscheduleRelease} from '../releases/scheduleRelease.ts'
import type {Action} from './actionSchema.ts'
import {createDraft, replaceDraft} from './createDraft.ts'
import {deleteDocument, discard} from './discard.ts'
import {editDraft} from './editDraft.ts'
import {publish, unpublish} from './publish.ts'
import {createVersion, replaceVersion, unpublishVersion} from './version.ts'

/** Applies one action to the workspace; `lastRevision` reads the log. */
export function applyAction(
  workspace: Workspace,
  action: Action,
  lastRevision: LastRevision,
): void {
  switch (action.actionType) {
    case 'sanity.action.document.create':
      return createDraft(workspace, action)
    case 'sanity.action.document.edit':
      return editDraft(workspace, action)
    case 'sanity.action.document.publish':
      return publish(workspace, action)
    case 'sanity.action.document.unpublish':
      return unpublish(workspace, action)
    case 'sanity.action.document.discard':
      return discard(workspace, action.draftId)
    case 'sanity.action.document.replaceDraft':
      return replaceDraft(workspace, action)
    case 'sanity.action.document.delete':
      return deleteDocument(workspace, action)
    case 'sanity.action.document.version.create':
      return createVersion(workspace, action)
    case 'sanity.action.document.version.replace':
      return replaceVersion(workspace, action)
    case 'sanity.action.document.version.discard':
      return discard(workspace, action.versionId)
    case 'sanity.action.document.version.unpublish':
      return unpublishVersion(workspace, action)
    case 'sanity.action.release.create':
      return createRelease(workspace, action)
    case 'sanity.action.release.import':
      return importRelease(workspace, action)
    case 'sanity.action.release.edit':
      return editRelease(workspace, action)
    case 'sanity.action.release.publish':
      return publishRelease(workspace, action)
    case 'sanity.action.release.archive':
      return archiveRelease(workspace, action)
    case 'sanity.action.release.unarchive':
      return unarchiveRelease(workspace, action, lastRevision)
    case 'sanity.action.release.schedule':
      return scheduleRelease(workspace, action)
    case 'sanity.action.release.unschedule':
      return unscheduleRelease(workspace, action)
    case 'sanity.action.release.delete':
      return deleteRelease(workspace, action)
    case 'lake.action.release.return':
      return returnRelease(workspace, action)
  }
}
