import {draftIdOf} from '../../workflow/dossier/versions.ts'
import {storedRecord} from './importRecord.ts'
import type {ImportPlan, PlannedUpdate} from './plan.ts'

type Written = Record<string, unknown> & {_id: string; _type: string}

/** A mutation as @sanity/client takes it. */
export type PlanMutation =
  | {create: Written}
  | {createIfNotExists: Written}
  | {createOrReplace: Written}
  | {patch: {id: string; ifRevisionID?: string; set: Record<string, unknown>}}

/**
 * A plan as one transaction. Drafts that are changed have to be as they were read; an article that is
 * new must not exist; a published document is never touched.
 */
export function planMutations({status, create, update, record}: ImportPlan): PlanMutation[] {
  const made = create.map((document): PlanMutation => {
    const written: Written = {...document}
    const isArticle = status === 'new' && document._type === 'article'
    return isArticle ? {create: written} : {createIfNotExists: written}
  })
  return [...made, ...update.flatMap(updateMutations), {createOrReplace: {...storedRecord(record)}}]
}

function updateMutations({id, draftRevision, published, changes}: PlannedUpdate): PlanMutation[] {
  const set = Object.fromEntries(changes.map(({field, value}) => [field, value]))
  if (published) {
    const {_rev: _, _createdAt: __, _updatedAt: ___, ...draft} = published
    return [{create: {...draft, ...set}}]
  }
  return [{patch: {id: draftIdOf(id), ...(draftRevision && {ifRevisionID: draftRevision}), set}}]
}
