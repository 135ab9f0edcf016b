import type {EditAction, PublishAction} from '@sanity/client'
import type {ArticleDocument} from '../../workflow/index.ts'
import {draftIdOf} from '../dossier/versions.ts'
import type {PlannedPublish} from './publishPlan.ts'

/**
 * One request for the whole plan, all or nothing: each draft is published as the gate saw it. The
 * article is dated in the same transaction; its guard is on the edit, as an edit gives the draft a
 * new revision.
 */
export function publishActions(
  plan: readonly PlannedPublish[],
  article: ArticleDocument,
  now: string,
): (EditAction | PublishAction)[] {
  const dates = article.publishedAt ? {updatedAt: now} : {publishedAt: now}
  return plan.flatMap((planned): (EditAction | PublishAction)[] => {
    const {id, draftRevision, publishedRevision} = planned
    const ids = {draftId: draftIdOf(id), publishedId: id}
    const ifPublishedRevisionId = publishedRevision && {ifPublishedRevisionId: publishedRevision}
    const publish = {
      actionType: 'sanity.action.document.publish',
      ...ids,
      ...ifPublishedRevisionId,
    } as const
    if (id !== article._id) return [{...publish, ifDraftRevisionId: draftRevision}]
    const guard = draftRevision && {ifRevisionID: draftRevision}
    return [
      {actionType: 'sanity.action.document.edit', ...ids, patch: {set: dates, ...guard}},
      publish,
    ]
  })
}
