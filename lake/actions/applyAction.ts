import type {Workspace} from '../mutate/workspace.ts'
import type {Action} from './actionSchema.ts'
import {createDraft, replaceDraft} from './createDraft.ts'
import {deleteDocument, discard} from './discard.ts'
import {editDraft} from './editDraft.ts'
import {publish, unpublish} from './publish.ts'
import {createVersion, replaceVersion} from './version.ts'

/** Applies one action to the workspace. */
export function applyAction(workspace: Workspace, action: Action): void {
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
  }
}
