import {
  draftedReviewMutations,
  type ReviewChange,
  reviewIdOf,
  reviewMutations,
} from '../../workflow/index.ts'
import type {OperationContext} from './operation.ts'

/** Brings a change of the review to the store. It is append-only there, and only this writes it. */
export async function writeReview(
  {client, dossier, pool, hasPublisher}: OperationContext,
  change: ReviewChange,
): Promise<void> {
  const articleId = dossier.article._id
  const mutations = reviewMutations(articleId, change, dossier.review)
  if (mutations.length === 0) return
  const written = hasPublisher
    ? draftedReviewMutations(articleId, mutations, pool.versions(reviewIdOf(articleId)))
    : mutations
  await client.mutate(written, {returnDocuments: false, tag: 'on-record.review'})
}
