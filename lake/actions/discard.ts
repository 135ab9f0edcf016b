import {failures} from '../mutate/failures.ts'
import type {Workspace} from '../mutate/workspace.ts'
import {draftId, isPublishedId, publishedId} from '../query/documentIds.ts'
import type {LakeDocument} from '../types.ts'
import type {ActionOf} from './actionSchema.ts'
import {assertVersionOf} from './assertVersionOf.ts'

/** `document.discard` and `document.version.discard`: the draft or version is gone. */
export function discard(workspace: Workspace, id: string): void {
  if (isPublishedId(id)) throw failures.invalid(`"${id}" is not a draft or version.`)
  if (!workspace.remove(id)) throw failures.notFound(id)
}

/**
 * `document.delete`: the published document with its drafts and versions, each of which has to be
 * named: one that is not stops it. Source: `DeleteAction` of @sanity/client 8.
 */
export function deleteDocument(workspace: Workspace, action: ActionOf<'delete'>): void {
  const {publishedId: id, includeDrafts} = action
  for (const included of includeDrafts) assertVersionOf(included, id)
  const published = workspace.source.get(id)
  if (!published) throw failures.notFound(id)
  const left = [draftId(id), ...releaseVersions(workspace, published)].find(
    (other) => workspace.source.get(other) && !includeDrafts.includes(other),
  )
  if (left !== undefined) {
    throw failures.invalid(
      `"${id}" has the draft or version "${left}", which the action does not include.`,
    )
  }
  for (const included of includeDrafts) workspace.remove(included)
  workspace.remove(id)
}

function releaseVersions({source}: Workspace, {_id, _type}: LakeDocument): string[] {
  return source
    .idsOfType(_type)
    .filter((id) => id.startsWith('versions.') && publishedId(id) === _id)
}
