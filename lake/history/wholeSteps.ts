import {applyPatch} from 'mendoza'
import type {LoggedStep} from '../store/historyReader.ts'
import {creationEffects, wholeMutations} from '../store/storedStep.ts'
import type {Effects} from '../store/storedTransaction.ts'
import type {LakeDocument} from '../types.ts'

/** A step with everything that it did, and the document that it found and left. */
export interface LoggedChange extends LoggedStep {
  before: LakeDocument | undefined
  after: LakeDocument | undefined
  effects: Effects
}

/** The steps of a document, newest first, with what the log left out; `document` is as it is now. */
export function wholeSteps(
  steps: Iterable<LoggedStep>,
  document: LakeDocument | undefined,
): LoggedChange[] {
  let state = document
  return Array.from(steps, (step) => {
    const after = state
    state = reverted(after, step)
    const effects = step.effects ?? creationEffects(after)
    const mutations = wholeMutations(step.mutations, after)
    return {...step, before: state, after, effects, mutations}
  })
}

/** The document before a step. Effects are made without `_rev`. */
export function reverted(
  document: LakeDocument | undefined,
  step: LoggedStep,
): LakeDocument | undefined {
  if (step.previousRev === undefined || !step.effects) return undefined
  const {_rev, ...fields} = document ?? {_rev: ''}
  return {...applyPatch(document ? fields : null, step.effects.revert), _rev: step.previousRev}
}
