import {draftId} from '../query/documentIds.ts'
import {failures} from '../mutate/failures.ts'
import type {Workspace} from '../mutate/workspace.ts'
import {assertVersionOf} from './assertVersionOf.ts'
import type {ActionOf} from './actionSchema.ts'

/**
 * `document.create`: the first draft of a document that is not published. It fails, or is left
 * alone, where there is one. Source: `CreateAction` of @sanity/client 8.
 */
export function createDraft(workspace: Workspace, action: ActionOf<'create'>): void {
  const id = action.attributes._id ?? draftId(action.publishedId)
  assertVersionOf(id, action.publishedId)
  if (workspace.source.get(action.publishedId)) throw failures.alreadyExists(action.publishedId)
  if (workspace.source.get(id)) {
    if (action.ifExists === 'ignore') return
    throw failures.alreadyExists(id)
  }
  workspace.put({...action.attributes, _id: id}, (stamped) => ({create: stamped}))
}

/** `document.replaceDraft`: the draft as given, where the document exists in some form. */
export function replaceDraft(workspace: Workspace, action: ActionOf<'replaceDraft'>): void {
  const id = action.attributes._id ?? draftId(action.publishedId)
  assertVersionOf(id, action.publishedId)
  const draft = workspace.source.get(id)
  const existing = draft ?? workspace.source.get(action.publishedId)
  if (!existing) throw failures.notFound(action.publishedId)
  workspace.put({_createdAt: existing._createdAt, ...action.attributes, _id: id})
}
