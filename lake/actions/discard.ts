import {failures} from '../mutate/failures.ts'
import type {Workspace} from '../mutate/workspace.ts'
import {idInLayer, isPublishedId} from '../query/documentIds.ts'
import type {ActionOf} from './actionSchema.ts'

/** `document.discard` and `document.version.discard`: the draft or version is gone. */
export function discard(workspace: Workspace, id: string): void {
  if (isPublishedId(id)) throw failures.invalid(`"${id}" is not a draft or version.`)
  if (!workspace.remove(id)) throw failures.notFound(id)
}

/** `document.delete`: the published document and its named drafts; a draft not named stops it. */
export function deleteDocument(workspace: Workspace, action: ActionOf<'delete'>): void {
  const {publishedId, includeDrafts} = action
  if (!workspace.source.get(publishedId)) throw failures.notFound(publishedId)
  const draft = idInLayer(publishedId, 'drafts')
  if (workspace.source.get(draft) && !includeDrafts.includes(draft)) {
    throw failures.invalid(
      `"${publishedId}" has the draft "${draft}", which the action does not include.`,
    )
  }
  for (const id of includeDrafts) workspace.remove(id)
  workspace.remove(publishedId)
}
