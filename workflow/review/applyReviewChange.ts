import {reviewIdOf} from '../dossier/buildDossier.ts'
import {list} from '../list.ts'
import type {Query, ReviewChange, ReviewDocument} from '../types.ts'

/** A review that holds nothing yet. */
export function emptyReview(articleId: string): ReviewDocument {
  return {
    _id: reviewIdOf(articleId),
    _type: 'review',
    article: {_type: 'reference', _ref: articleId, _weak: true},
    stage: 'reporting',
  }
}

/** The review after a step, as `reviewMutations` would leave it in the store. */
export function applyReviewChange(review: ReviewDocument, change: ReviewChange): ReviewDocument {
  const next: ReviewDocument = {...review, ...change.set}
  for (const field of change.unset ?? []) delete next[field]
  const {signOffs, overrides, queries, log} = change.append ?? {}
  if (signOffs) next.signOffs = [...list(review.signOffs), ...signOffs]
  if (overrides) next.overrides = [...list(review.overrides), ...overrides]
  if (queries) next.queries = [...list(review.queries), ...queries]
  if (log) next.log = [...list(review.log), ...log]
  if (change.resolve) next.queries = list(next.queries).map(resolvedBy(change.resolve))
  return next
}

function resolvedBy(resolutions: NonNullable<ReviewChange['resolve']>) {
  return (query: Query): Query => ({
    ...query,
    ...resolutions.find((resolution) => resolution._key === query._key),
  })
}
