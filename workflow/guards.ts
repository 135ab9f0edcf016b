import {isBodyItem, type Assessment} from './assessment.ts'
import {hasText} from './gate/articleComplete.ts'
import {itemsChecked} from './gate/itemsChecked.ts'
import {blockersOf} from './gate/publishBlockers.ts'
import {queriesResolved} from './gate/queriesResolved.ts'
import {standardsApproved} from './gate/standardsApproved.ts'
import {refusal} from './refusals.ts'
import type {GuardName} from './transitions.ts'
import type {Blocker} from './types.ts'

/** What each guard of the table asks of a dossier; empty when it is met. */
export const guards = {
  bodyWritten: ({dossier: {article}}) =>
    hasText(article)
      ? []
      : [refusal('bodyEmpty', article._id, 'There is no text yet. Write the story first.')],
  quotesAndClaimsSettled: (assessment) =>
    itemsChecked({...assessment, items: assessment.items.filter(isBodyItem)}),
  everythingSettled: itemsChecked,
  queriesResolved,
  standardsNotNeeded: standardsApproved,
  retractionNotice: ({dossier: {article, corrections}}) =>
    corrections.some((correction) => correction.kind === 'retraction')
      ? []
      : [
          refusal(
            'retractionNoticeMissing',
            article._id,
            'There is no retraction notice. Write a correction of the kind “retraction” that tells readers why.',
          ),
        ],
  publishGate: blockersOf,
} as const satisfies Record<GuardName, (assessment: Assessment) => Blocker[]>
