import {type ReviewChange, reviewMutations} from '../../workflow/index.ts'
import type {OperationContext} from './operation.ts'

/** Brings a change of the review to the store. It is append-only there, and only this writes it. */
export async function writeReview(
  {client, dossier}: OperationContext,
  change: ReviewChange,
): Promise<void> {
  const mutations = reviewMutations(dossier.article._id, change, dossier.review)
  if (mutations.length === 0) return
  await client.mutate(mutations, {returnDocuments: false, tag: 'on-record.review'})
}
