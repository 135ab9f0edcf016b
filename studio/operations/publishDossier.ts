import {WorkflowError, publishActions, hasNews, publishPlan} from '../../workflow/index.ts'
import {overviewOf} from '../dossier/overview.ts'
import {askToPublish} from './askToPublish.ts'
import type {Operation, OperationContext, Reason} from './operation.ts'
import {recordPublication} from './recordPublication.ts'

/** Publishes the article with everything it rests on, in one request; or asks the publisher to. */
export const publishDossier = {
  disabled({dossier, pool}: OperationContext): Reason | false {
    return !hasNews(publishPlan(dossier, pool.versions)) && {code: 'nothingToPublish'}
  },
  async execute(context: OperationContext): Promise<void> {
    const {client, dossier, pool, newStamp} = context
    const {blockers} = overviewOf(dossier)
    if (blockers.length > 0) throw new WorkflowError(blockers)
    const plan = publishPlan(dossier, pool.versions)
    if (context.hasPublisher) return askToPublish(context, dossier.article._id, plan)
    const {at} = newStamp()
    const {transactionId} = await client.action(publishActions(plan, dossier.article, at), {
      tag: 'on-record.publish',
    })
    if (context.isHosted) await recordPublication(context, transactionId, at)
  },
} satisfies Operation<void>
