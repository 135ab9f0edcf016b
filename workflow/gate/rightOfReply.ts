import type {Assessment} from '../assessment.ts'
import {claimKey} from '../items/claimItem.ts'
import type {Blocker} from '../types.ts'
import {gateBlocker} from './blockerCodes.ts'
import {briefly} from './phrases.ts'

/** Whoever an allegation is about was asked: whom and when is recorded. Silence is an answer. */
export function rightOfReply({dossier}: Assessment): Blocker[] {
  return dossier.claims
    .filter((claim) => claim.kind === 'allegation')
    .filter((claim) => !claim.rightOfReply?.contacted?.trim() || !claim.rightOfReply.date)
    .map((claim) =>
      gateBlocker(
        'rightOfReplyMissing',
        {documentId: claim._id, path: 'rightOfReply', item: claimKey(claim._id)},
        `The allegation ${briefly(claim.text ?? '')} has no right of reply. Ask whom it is about, and record whom you contacted, when, and what they answered.`,
      ),
    )
}
