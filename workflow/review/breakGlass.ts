import {holdsOneOf} from '../actors.ts'
import {assess, type Assessment} from '../assessment.ts'
import {glassFingerprint, remainingWithGlass} from '../gate/glass.ts'
import {blockersOf} from '../gate/publishBlockers.ts'
import {refusal, refuseIfAny} from '../refusals.ts'
import {rulesVersion} from '../rulesVersion.ts'
import {policyStamp} from '../sectionPolicy.ts'
import type {Actor, Blocker, BreakGlass, Dossier, ReviewChange} from '../types.ts'
import {outsiderRefusal} from './signOff.ts'
import {logKey, signature, type Stamp} from './stamp.ts'

/** What the log records when the glass is broken. */
export const glassBroken = 'Broke the glass'

/**
 * An editor or administrator sets the gate aside for this edition, with a reason. It lets them
 * publish within the hour and leaves a check to be done after. Throws `WorkflowError`.
 */
export function breakGlass(
  dossier: Dossier,
  actor: Actor,
  input: {reason: string},
  stamp: Stamp,
): ReviewChange {
  const assessment = assess(dossier)
  const blockers = blockersOf(assessment)
  refuseIfAny(breakGlassRefusal(assessment, blockers, actor, input))
  const reason = input.reason.trim()
  const entry: BreakGlass = {
    _key: stamp.key,
    reason,
    fingerprint: glassFingerprint(assessment, blockers),
    ...signature(actor, stamp),
    rulesVersion,
    policyVersion: policyStamp(dossier),
  }
  return {
    set: {rulesVersion},
    append: {
      breakGlass: [entry],
      log: [{_key: logKey(stamp), ...signature(actor, stamp), what: glassBroken, why: reason}],
    },
  }
}

/** What speaks against breaking the glass. Never on one's own story, never for what must not be. */
export function breakGlassRefusal(
  assessment: Assessment,
  blockers: readonly Blocker[],
  actor: Actor,
  {reason}: {reason: string},
): Blocker[] {
  const {dossier} = assessment
  const {_id} = dossier.article
  const say = (code: Parameters<typeof refusal>[0], message: string) => refusal(code, _id, message)
  return [
    ...(holdsOneOf(actor, ['editor', 'administrator'])
      ? []
      : [say('roleMissing', 'Breaking the glass takes the role editor or administrator.')]),
    ...outsiderRefusal(dossier, actor, _id, 'the story'),
    ...(reason.trim()
      ? []
      : [say('reasonMissing', 'Breaking the glass needs a reason. It is on the receipt.')]),
    ...(blockers.length > 0
      ? []
      : [say('glassNotNeeded', 'Nothing stands in the way. Publish the usual way.')]),
    ...remainingWithGlass(assessment, blockers),
  ]
}
