import {refusal, refuseIfAny} from '../refusals.ts'
import {rulesVersion} from '../rulesVersion.ts'
import type {Actor, Dossier, ReviewChange} from '../types.ts'
import {logKey, signature, type Stamp} from './stamp.ts'

/** Opens the review of an article at `reporting`. Throws `WorkflowError` where there is one. */
export function startReview(dossier: Dossier, actor: Actor, stamp: Stamp): ReviewChange {
  const {review, article} = dossier
  if (review) {
    const message = 'The article has a review already. Go on with that one.'
    refuseIfAny([refusal('reviewExists', article._id, message)])
  }
  return {
    set: {stage: 'reporting', rulesVersion},
    append: {log: [{_key: logKey(stamp), ...signature(actor, stamp), what: 'Review started'}]},
  }
}
