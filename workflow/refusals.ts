import type {Blocker, ItemKey} from './types.ts'

/** Why a step of the review, or a write, is refused. The gate's own codes are in `gateCodes`. */
export const refusalCodes = {
  roleMissing: 'Not your role',
  notOnStaff: 'Not on the staff list',
  ownStory: 'Your own story',
  unknownItem: 'No such item',
  unknownQuery: 'No such query',
  queryResolved: 'Already answered',
  noteMissing: 'Note missing',
  reasonMissing: 'Reason missing',
  methodMissing: 'Method missing',
  evidenceNotSupporting: 'Evidence missing',
  wordsMissing: 'Words missing',
  nothingToOverride: 'Nothing to override',
  transitionUnavailable: 'Not possible from here',
  reviewExists: 'Review exists',
  bodyEmpty: 'No text',
  glassNotNeeded: 'Nothing to set aside',
  unknownGlass: 'No such check',
  retractionNoticeMissing: 'No retraction notice',
} as const satisfies Record<string, string>

export type RefusalCode = keyof typeof refusalCodes

/** A blocker of a step, its code checked. */
export function refusal(
  code: RefusalCode,
  documentId: string,
  message: string,
  item?: ItemKey,
): Blocker {
  return {code, documentId, ...(item === undefined ? {} : {item}), message}
}

/** A step that may not be taken; `blockers` say why. */
export class WorkflowError extends Error {
  readonly blockers: readonly Blocker[]

  constructor(blockers: readonly Blocker[]) {
    super(blockers.map((blocker) => blocker.message).join(' '))
    this.name = 'WorkflowError'
    this.blockers = blockers
  }
}

/** Throws a `WorkflowError` when anything is in the way. */
export function refuseIfAny(blockers: readonly Blocker[]): void {
  if (blockers.length > 0) throw new WorkflowError(blockers)
}
