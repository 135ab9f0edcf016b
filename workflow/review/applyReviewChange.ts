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
  const {signOffs, overrides, queries, breakGlass, log} = change.append ?? {}
  if (signOffs) next.signOffs = [...list(review.signOffs), ...signOffs]
  if (overrides) next.overrides = [...list(review.overrides), ...overrides]
  if (queries) next.queries = [...list(review.queries), ...queries]
  if (breakGlass) next.breakGlass = [...list(review.breakGlass), ...breakGlass]
  if (log) next.log = [...list(review.log), ...log]
  if (change.resolve) next.queries = list(next.queries).map(resolvedBy(change.resolve))
  for (const {_key, check} of change.check ?? []) {
    next.breakGlass = list(next.breakGlass).map((one) =>
      one._key === _key ? {...one, check} : one,
    )
  }
  return next
}

function resolvedBy(resolutions: NonNullable<ReviewChange['resolve']>) {
  return (query: Query): Query => ({
    ...query,
    ...resolutions.find((resolution) => resolution._key === query._key),
  })
}
