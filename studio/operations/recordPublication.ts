import {createReceipt, transition} from '../../workflow/index.ts'
import type {OperationContext} from './operation.ts'
import {writeReview} from './writeReview.ts'

/**
 * On Sanity's hosted lake nobody writes the receipt and moves the review within the commit, as our
 * lake does: they follow it.
 */
export async function recordPublication(
  context: OperationContext,
  transactionId: string,
  publishedAt: string,
): Promise<void> {
  const {client, dossier, actor, newStamp} = context
  const publishedBy = actor.name ?? actor.id
  const receipt = createReceipt(dossier, {transactionId, publishedAt, publishedBy})
  await client.createIfNotExists(receipt, {tag: 'on-record.receipt'})
  await writeReview(context, transition(dossier, actor, {name: 'publish'}, newStamp()))
}
