import type {SanityClient} from '@sanity/client'
import {
  applyReviewChange,
  type CommittedChange,
  draftIdOf,
  emptyReview,
  type Lookup,
  newsroomPolicy,
  type ReviewDocument,
  reviewIdOf,
  type StoredDocument,
} from '../workflow/index.ts'
import {refusedStep, type RefusedStep} from './incidents.ts'
import {changeBetween, knownTo} from './reviewChange.ts'
import {commitView} from './reading/commitView.ts'
import {type HistoryStep, stepsOf} from './reading/history.ts'
import {readUntilKnown} from './reading/readUntilKnown.ts'
import type {Clock} from './types.ts'
import {guarded} from './writing/guarded.ts'
import {readLedger, untilUndisturbed} from './writing/ledger.ts'

/**
 * Takes people's steps from the draft of an article's review over into the review, which only a
 * publisher writes: each transaction in the name of whom the store's history names, by the rules
 * that our own lake holds at the commit. What they refuse stays in the history, and becomes an
 * incident that the desk shows. Throws what the client throws.
 */
export async function acceptReview(
  client: SanityClient,
  articleId: string,
  clock: Clock,
): Promise<RefusedStep[]> {
  const reviewId = reviewIdOf(articleId)
  return untilUndisturbed(async () => {
    const ledger = await readLedger(client)
    const [draft, stored] = await client.getDocuments<ReviewDocument>([
      draftIdOf(reviewId),
      reviewId,
    ])
    if (!draft) return []
    const steps = await stepsOf(client, draft)
    const dataset = client.config().dataset ?? ''
    const {review, refused} = await readUntilKnown(client, (known) =>
      takeSteps(stored ?? undefined, steps, known, {articleId, dataset}),
    )
    const changes: CommittedChange[] = [{id: draft._id, before: draft, after: undefined}]
    if (review !== stored) changes.push({id: reviewId, before: stored ?? undefined, after: review})
    for (const one of refused) {
      const after = refusedStep(articleId, one, clock)
      changes.push({id: after._id, before: undefined, after})
    }
    await client.mutate([ledger, ...guarded(changes)], {tag: 'on-record.publisher'})
    return refused
  })
}

function takeSteps(
  stored: ReviewDocument | undefined,
  steps: readonly HistoryStep[],
  known: Lookup,
  {articleId, dataset}: {articleId: string; dataset: string},
): {review: ReviewDocument | undefined; refused: RefusedStep[]} {
  let accepted = stored
  let before: ReviewDocument | undefined
  const refused: RefusedStep[] = []
  for (const step of steps) {
    const {document: after} = step
    if (!after || !isReview(after)) continue
    const base = accepted ?? emptyReview(articleId)
    const change = changeBetween(before ?? knownTo(after, base), after)
    const next = change ? applyReviewChange(base, change) : {...after, _id: base._id}
    const asked = {
      dataset,
      transactionId: step.id,
      timestamp: step.timestamp,
      author: step.author,
    }
    const written = {id: next._id, before: accepted, after: next}
    const outcome = newsroomPolicy(commitView(known, asked, [written]))
    if ('refuse' in outcome) refused.push({step, blockers: outcome.refuse.items})
    else accepted = next
    before = after
  }
  return {review: accepted, refused}
}

const isReview = (document: StoredDocument): document is ReviewDocument =>
  document._type === 'review'
