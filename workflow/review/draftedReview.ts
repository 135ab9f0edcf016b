import {draftIdOf, type Versions} from '../dossier/versions.ts'
import {emptyReview} from './applyReviewChange.ts'
import type {ReviewMutation} from './reviewMutations.ts'

/**
 * The same mutations on the review's draft, for a store where people may write drafts only and a
 * publisher takes their steps over. The draft begins as a copy of the review.
 */
export function draftedReviewMutations(
  articleId: string,
  mutations: readonly ReviewMutation[],
  {draft, published}: Versions = {},
): ReviewMutation[] {
  const {_rev, _createdAt, _updatedAt, ...copied} = published ?? emptyReview(articleId)
  const id = draftIdOf(copied._id)
  return [
    {createIfNotExists: {...copied, _id: id}},
    ...mutations.flatMap((mutation): ReviewMutation[] => {
      if (!('patch' in mutation)) return []
      const {ifRevisionID, ...patch} = mutation.patch
      return [{patch: {...patch, id, ...(draft && ifRevisionID !== undefined && {ifRevisionID})}}]
    }),
  ]
}
