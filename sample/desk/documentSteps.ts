import {
  draftIdOf,
  publishActions,
  publishPlan,
  reviewMutations,
  startReview,
  type Stamp,
  type Versions,
} from '../../workflow/index.ts'
import type {PictureAssets} from '../compose/pictureValue.ts'
import {storyDocuments, type SampleDocument} from '../compose/documents.ts'
import type {StoryInput} from '../compose/story.ts'
import {actorFor} from './reviewSteps.ts'
import type {Documents, StepRequest} from './step.ts'
import {workingDossier} from './workingState.ts'

/** A first draft of each document. */
export function createDrafts(created: readonly SampleDocument[]): StepRequest {
  return {
    actions: created.map(({_id, ...attributes}) => ({
      actionType: 'sanity.action.document.create',
      publishedId: _id,
      attributes: {...attributes, _id: draftIdOf(_id)},
      ifExists: 'fail',
    })),
  }
}

/** The start of an article's review, once its draft is there. */
export function startReviewRequest(
  articleId: string,
  userId: string,
  stamp: Stamp,
  documents: Documents,
): StepRequest {
  const change = startReview(workingDossier(articleId, documents), actorFor(userId), stamp)
  return {mutations: reviewMutations(articleId, change)}
}

/** The named documents edited so that they are as in this version of the story. */
export function reviseRequest(
  story: StoryInput,
  ids: readonly string[],
  pictures: PictureAssets,
): StepRequest {
  const revised = storyDocuments(story, pictures).filter(({_id}) => ids.includes(_id))
  return {
    actions: revised.map((document) => ({
      actionType: 'sanity.action.document.edit',
      draftId: draftIdOf(document._id),
      publishedId: document._id,
      patch: {set: ownFields(document)},
    })),
  }
}

/** Publishes an article with everything of its dossier that has a draft: all or nothing. */
export function publishRequest(articleId: string, at: string, documents: Documents): StepRequest {
  const dossier = workingDossier(articleId, documents)
  const plan = publishPlan(dossier, (id) => versionsOf(id, documents))
  return {actions: publishActions(plan, dossier.article, at)}
}

/** Publishes one document. */
export function publishOne(id: string, documents: Documents): StepRequest {
  const {draft, published} = versionsOf(id, documents)
  return {
    actions: [
      {
        actionType: 'sanity.action.document.publish',
        draftId: draftIdOf(id),
        publishedId: id,
        ifDraftRevisionId: draft?._rev,
        ifPublishedRevisionId: published?._rev,
      },
    ],
  }
}

/** What is told about a source that turned out wrong. */
export function retractSourceRequest(source: string, date: string, note: string): StepRequest {
  const status = {state: 'retracted', date, note}
  return {mutations: [{patch: {id: source, set: {status}}}]}
}

function ownFields(document: SampleDocument): Record<string, unknown> {
  return Object.fromEntries(Object.entries(document).filter(([name]) => !name.startsWith('_')))
}

function versionsOf(id: string, documents: Documents): Versions {
  const draft = documents.get(draftIdOf(id))
  const published = documents.get(id)
  return {...(draft && {draft}), ...(published && {published})}
}
