import {draftId} from '../query/documentIds.ts'
import {failures} from '../mutate/failures.ts'
import type {Workspace} from '../mutate/workspace.ts'
import {assertVersionOf} from './assertVersionOf.ts'
import type {ActionOf} from './actionSchema.ts'

/** `document.create`: a first draft. It fails, or is left alone, where there is one. */
export function createDraft(workspace: Workspace, action: ActionOf<'create'>): void {
  const id = action.attributes._id ?? draftId(action.publishedId)
  assertVersionOf(id, action.publishedId)
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
