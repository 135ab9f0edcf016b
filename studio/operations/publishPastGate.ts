import {
  assess,
  blockersOf,
  breakGlass,
  breakGlassRefusal,
  publishActions,
  publishPlan,
} from '../../workflow/index.ts'
import {askToPublish} from './askToPublish.ts'
import {type Operation, refusedBy} from './operation.ts'
import {writeReview} from './writeReview.ts'

/**
 * Breaks the glass and publishes: two requests, as the store asks for the reason before it lets
 * anything through. Where the second fails, the glass stays broken for the hour, and shows.
 */
export const publishPastGate: Operation<{reason: string}> = {
  disabled({dossier, actor, isHosted, hasPublisher}, input) {
    if (isHosted && !hasPublisher) return {code: 'lakeOnly'}
    const assessment = assess(dossier)
    return refusedBy(breakGlassRefusal(assessment, blockersOf(assessment), actor, input))
  },
  async execute(context, input) {
    const {client, dossier, actor, pool, newStamp} = context
    const stamp = newStamp()
    await writeReview(context, breakGlass(dossier, actor, input, stamp))
    const plan = publishPlan(dossier, pool.versions)
    if (context.hasPublisher) return askToPublish(context, dossier.article._id, plan)
    await client.action(publishActions(plan, dossier.article, stamp.at), {
      tag: 'on-record.break-glass',
    })
  },
}
