import {failures} from '../mutate/failures.ts'
import type {Workspace} from '../mutate/workspace.ts'
import {unpublishes} from '../releases/releaseVersions.ts'
import type {LakeDocument} from '../types.ts'
import type {ActionOf} from './actionSchema.ts'
import {assertVersionOf} from './assertVersionOf.ts'
import {strengthened} from './strengthened.ts'

/**
 * `document.publish`: the draft replaces the published document and is gone. `_createdAt` is the
 * published document's where there is one.
 */
export function publish(workspace: Workspace, action: ActionOf<'publish'>): void {
  const {draftId, publishedId, ifDraftRevisionId, ifPublishedRevisionId} = action
  assertVersionOf(draftId, publishedId)
  const draft = workspace.source.get(draftId)
  const published = workspace.source.get(publishedId)
  if (!draft) throw failures.notFound(draftId)
  if (unpublishes(draft)) {
    throw failures.invalid(`"${draftId}" is marked to unpublish; publish its release instead.`)
  }
  assertFoundRevision(workspace, draftId, draft, ifDraftRevisionId)
  assertFoundRevision(workspace, publishedId, published, ifPublishedRevisionId)
  const _createdAt = published?._createdAt ?? draft._createdAt
  workspace.put({...strengthened(draft), _id: publishedId, _createdAt})
  workspace.remove(draftId)
}

/**
 * `document.unpublish`: the published document is gone; its content stays as the draft, unless
 * there is a draft already.
 */
export function unpublish(workspace: Workspace, action: ActionOf<'unpublish'>): void {
  const {draftId, publishedId} = action
  assertVersionOf(draftId, publishedId)
  const published = workspace.source.get(publishedId)
  if (!published) throw failures.notFound(publishedId)
  if (!workspace.source.get(draftId)) {
    workspace.put({...published, _id: draftId}, (stamped) => ({create: stamped}))
  }
  workspace.remove(publishedId)
}

function assertFoundRevision(
  workspace: Workspace,
  id: string,
  document: LakeDocument | undefined,
  expected: string | undefined,
): void {
  if (expected === undefined || expected === document?._rev) return
  const found = workspace.foundRevision(id)
  if (expected !== found) throw failures.revisionMismatch(id, found, expected)
}
