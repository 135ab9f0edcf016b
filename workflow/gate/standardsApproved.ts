import type {Assessment} from '../assessment.ts'
import type {Blocker} from '../types.ts'
import {gateBlocker} from './blockerCodes.ts'

/** Allegations and people who are not on the record went through the standards desk as they are. */
export function standardsApproved({dossier, awaitsStandards}: Assessment): Blocker[] {
  if (!awaitsStandards) return []
  return [
    gateBlocker(
      'standardsReviewMissing',
      {documentId: dossier.article._id},
      'The story has an allegation or somebody who is not on the record, and standards has not approved it as it is now. Send it to standards.',
    ),
  ]
}
