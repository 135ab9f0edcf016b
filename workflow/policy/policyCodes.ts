import type {Blocker} from '../types.ts'

/** Why the store refuses a write, beside the gate's codes and those of the review steps. */
export const policyCodes = {
  publisherRole: 'Not yours to publish',
  receiptByHand: 'Receipts are written by the store',
  receiptOutdated: 'Other than its receipt says',
  disappears: 'Nothing published disappears',
  standardsNotice: 'For standards to issue',
  itemUnused: 'In no published article',
  correctionUnattached: 'Article not published',
  correctionRewritten: 'Corrections stay as issued',
  noticeUnpublished: 'Retraction notice not published',
  correctionDate: 'Correction not dated',
  confidentialMisplaced: 'Confidential in the wrong dataset',
  staffByAdministrator: 'Staff list',
  policyByStandards: 'Set by standards',
  policyMisplaced: 'Policy without its section',
  policyAlone: 'Policy with other changes',
  policyMalformed: 'Policy can’t be met',
  policyKept: 'Policies stay on record',
  policyVersionByHand: 'Versions are kept by the store',
  recordPublished: 'Working records stay drafts',
  reviewMisplaced: 'Review without its article',
  reviewRewritten: 'Reviews only grow',
  reviewForged: 'In another name',
  reviewStale: 'Changed meanwhile',
  reviewMoved: 'Moved past the table',
} as const satisfies Record<string, string>

export type PolicyCode = keyof typeof policyCodes

/** A blocker of the commit policy, its code checked. */
export function policyBlocker(code: PolicyCode, documentId: string, message: string): Blocker {
  return {code, documentId, message}
}
