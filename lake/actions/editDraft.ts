import {sourceOfCopy} from '../access/assertPermitted.ts'
import {applyPatch} from '../mutate/applyPatch.ts'
import {failures} from '../mutate/failures.ts'
import type {Workspace} from '../mutate/workspace.ts'
import type {ActionOf} from './actionSchema.ts'
import {assertVersionOf} from './assertVersionOf.ts'

/** `document.edit`: patches the draft, which is made from the published document where missing. */
export function editDraft(workspace: Workspace, action: ActionOf<'edit'>): void {
  const {draftId, publishedId, patch} = action
  assertVersionOf(draftId, publishedId)
  if (!workspace.source.get(draftId)) {
    const published = sourceOfCopy(workspace, publishedId)
    if (!published) throw failures.notFound(draftId)
    workspace.put({...published, _id: draftId}, (stamped) => ({create: stamped}))
  }
  applyPatch(workspace, draftId, patch)
}
