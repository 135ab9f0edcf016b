import type {SanityClient} from '@sanity/client'
import {
  type Blocker,
  type CommittedChange,
  draftIdOf,
  type PublishRequestDocument,
  publishedIdOf,
  type StoredDocument,
} from '../workflow/index.ts'
import {acceptReview} from './acceptReview.ts'
import {judgeRequest} from './judgeRequest.ts'
import {historyUpTo} from './reading/history.ts'
import type {Clock} from './types.ts'
import {guarded} from './writing/guarded.ts'
import {readLedger, untilUndisturbed} from './writing/ledger.ts'

/** What became of a request. `gone`: nobody asks any more. */
export type Outcome =
  | {state: 'published'; receipt: string | undefined}
  | {state: 'refused'; blockers: readonly Blocker[]}
  | {state: 'gone'}

const tag = 'on-record.publisher'

/**
 * Answers a request: publishes what it asks for, as its author saw it, or says what is in the way.
 * The gate is computed again from what is stored, in the name of whom the store's history names.
 * Documents, receipt, review and answer are one transaction, each bound to the revision judged: the
 * same request twice, or two publishers at once, publish once. Throws what the client throws.
 */
export async function publishRequested(
  client: SanityClient,
  requestId: string,
  clock: Clock,
): Promise<Outcome> {
  const waiting = await readRequest(client, requestId)
  if (waiting.request?.document) await acceptReview(client, waiting.request.document._ref, clock)

  return untilUndisturbed(async (): Promise<Outcome> => {
    const ledger = await readLedger(client)
    const {request, answered} = await readRequest(client, requestId)
    if (!request) return {state: 'gone'}
    const withdrawn: CommittedChange = {id: request._id, before: request, after: undefined}
    if (answered) {
      await client.mutate(guarded([withdrawn]), {tag})
      return {state: 'gone'}
    }
    const transactionId = clock.newId()
    const asked = {
      dataset: client.config().dataset ?? '',
      transactionId,
      timestamp: clock.now().toISOString(),
    }
    const {changes, answer} = await judgeRequest(client, {
      request,
      history: await historyUpTo(client, request),
      asked,
    })
    const mutations = guarded([
      ...changes,
      withdrawn,
      {id: answer._id, before: undefined, after: answer},
    ])
    await client.mutate([ledger, ...mutations], {transactionId, tag})
    return answer.state === 'published'
      ? {state: 'published', receipt: answer.receipt}
      : {state: 'refused', blockers: answer.blockers ?? []}
  })
}

interface Requests {
  request?: PublishRequestDocument
  answered?: StoredDocument
}

/** The request as a person wrote it, and the answer, which is under the id without `drafts.`. */
async function readRequest(client: SanityClient, requestId: string): Promise<Requests> {
  const id = publishedIdOf(requestId)
  const [request, answered] = await client.getDocuments<PublishRequestDocument>([draftIdOf(id), id])
  return {
    ...(request?._type === 'publishRequest' && {request}),
    ...(answered && {answered}),
  }
}
