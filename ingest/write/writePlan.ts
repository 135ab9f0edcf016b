import type {SanityClient} from '@sanity/client'
import {canBeWritten, type ImportPlan} from '../plan/plan.ts'
import {planMutations} from '../plan/planMutations.ts'

/** What became of one plan. */
export type WriteOutcome =
  | {status: 'written'; transactionId: string; made: number; changed: number}
  | {status: 'unchanged'}
  /** It may be an edition of an article of `mayBe`: choose `into` or `asNew`. */
  | {status: 'unsure'}
  /** Choose for each conflict, by `take` or `takeAll`, and plan again. */
  | {status: 'conflict'}

/**
 * Writes a plan in one transaction: all of it or nothing. Nothing is written while it is unsure or has
 * a conflict without a choice. Throws the client's error (409) where somebody wrote since it was made.
 */
export async function writePlan(
  client: Pick<SanityClient, 'mutate'>,
  plan: ImportPlan,
): Promise<WriteOutcome> {
  const {status, create, update} = plan
  if (status === 'unchanged' || status === 'unsure') return {status}
  if (!canBeWritten(plan)) return {status: 'conflict'}
  const {transactionId} = await client.mutate(planMutations(plan), {
    visibility: 'sync',
    returnDocuments: false,
  })
  return {status: 'written', transactionId, made: create.length, changed: update.length}
}
