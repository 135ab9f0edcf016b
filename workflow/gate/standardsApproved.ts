import type {Assessment} from '../assessment.ts'
import type {Blocker} from '../types.ts'
import {gateBlocker} from './blockerCodes.ts'

/** Allegations and people who are not on the record went through the standards desk as they are. */
export function standardsApproved({dossier, awaitsStandards, policy}: Assessment): Blocker[] {
  if (!awaitsStandards) return []
  const why =
    policy.standardsReview === 'always'
      ? 'This section has every story approved by standards'
      : 'The story has an allegation or somebody who is not on the record'
  return [
    gateBlocker(
      'standardsReviewMissing',
      {documentId: dossier.article._id},
      `${why}, and standards has not approved it as it is now. Send it to standards.`,
    ),
  ]
}
