import {destinationOf, transitionRefusal} from '../availableTransitions.ts'
import {assess, type Assessment} from '../assessment.ts'
import {refusal, refuseIfAny} from '../refusals.ts'
import {rulesVersion} from '../rulesVersion.ts'
import {approvalFingerprint} from '../standardsReview.ts'
import {transitionNamed, type Transition, type TransitionName} from '../transitions.ts'
import type {Actor, Blocker, Dossier, LogEntry, ReviewChange} from '../types.ts'
import {logKey, signature, type Stamp} from './stamp.ts'

/** A transition somebody asks for, and why. */
export interface TransitionInput {
  name: TransitionName
  reason?: string
}

/** What speaks against a transition with this reason. */
export function transitionInputRefusal(
  assessment: Assessment,
  actor: Actor,
  input: TransitionInput,
): Blocker[] {
  const row = transitionNamed(input.name)
  const message = `“${row.title}” needs a reason. Say why, so that the next person knows what to do.`
  return [
    ...transitionRefusal(row, assessment, actor),
    ...(row.requiresReason && !input.reason?.trim()
      ? [refusal('reasonMissing', assessment.dossier.article._id, message)]
      : []),
  ]
}

/** Moves an article along the table. Throws `WorkflowError` with what stands in the way. */
export function transition(
  dossier: Dossier,
  actor: Actor,
  input: TransitionInput,
  stamp: Stamp,
): ReviewChange {
  const assessment = assess(dossier)
  refuseIfAny(transitionInputRefusal(assessment, actor, input))
  const row = transitionNamed(input.name)
  const to = destinationOf(row, dossier)
  const reason = input.reason?.trim()
  const entry: LogEntry = {
    _key: logKey(stamp),
    ...signature(actor, stamp),
    what: row.title,
    from: assessment.stage,
    to,
    ...(reason ? {why: reason} : {}),
    ...approvalOf(row, assessment),
  }
  return {
    set: {stage: to, rulesVersion, ...(to === 'onHold' ? {heldFrom: assessment.stage} : {})},
    ...(dossier.review?.heldFrom && to !== 'onHold' ? {unset: ['heldFrom']} : {}),
    append: {log: [entry]},
  }
}

/** What an approval by standards covers; nothing for the other transitions. */
export function approvalOf(
  row: Transition,
  {items, index, policy}: Assessment,
): {fingerprint?: string} {
  return row.name === 'approve' ? {fingerprint: approvalFingerprint(items, index, policy)} : {}
}
