import {draftIdOf} from '../dossier/versions.ts'
import type {ArticleDocument} from '../types.ts'
import type {PlannedPublish} from './publishPlan.ts'

interface Ids {
  draftId: string
  publishedId: string
}

/** An action as Sanity's HTTP interface and `client.action` take it. */
export type PublicationAction =
  | (Ids & {
      actionType: 'sanity.action.document.publish'
      ifDraftRevisionId?: string
      ifPublishedRevisionId?: string
    })
  | (Ids & {
      actionType: 'sanity.action.document.edit'
      patch: {set: Record<string, string>; ifRevisionID?: string}
    })

/**
 * One request for the whole plan, all or nothing: each draft is published as the gate saw it. The
 * article is dated in the same transaction; its guard is on the edit, as an edit gives the draft a
 * new revision.
 */
export function publishActions(
  plan: readonly PlannedPublish[],
  article: ArticleDocument,
  now: string,
): PublicationAction[] {
  const dates: Record<string, string> = article.publishedAt ? {updatedAt: now} : {publishedAt: now}
  return plan.flatMap((planned): PublicationAction[] => {
    const {id, draftRevision, publishedRevision} = planned
    const ids = {draftId: draftIdOf(id), publishedId: id}
    const ifPublishedRevisionId = publishedRevision && {ifPublishedRevisionId: publishedRevision}
    const publish = {
      actionType: 'sanity.action.document.publish',
      ...ids,
      ...ifPublishedRevisionId,
    } as const
    if (id !== article._id)
      return [{...publish, ...(draftRevision && {ifDraftRevisionId: draftRevision})}]
    const guard = draftRevision && {ifRevisionID: draftRevision}
    return [
      {actionType: 'sanity.action.document.edit', ...ids, patch: {set: dates, ...guard}},
      publish,
    ]
  })
}
