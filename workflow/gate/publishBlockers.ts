import {assess, type Assessment} from '../assessment.ts'
import type {Blocker, Dossier} from '../types.ts'
import {alterationsDeclared} from './alterationsDeclared.ts'
import {articleComplete, picturesDescribed} from './articleComplete.ts'
import {changesCorrected} from './changesCorrected.ts'
import {correctionsFinished} from './correctionsFinished.ts'
import {annotationsLead, documentsPresent} from './documentsPresent.ts'
import {evidenceSuffices} from './evidenceSuffices.ts'
import {intervieweesAgree} from './intervieweesAgree.ts'
import {itemsChecked} from './itemsChecked.ts'
import {itemsComplete} from './itemsComplete.ts'
import {queriesResolved} from './queriesResolved.ts'
import {quotationsMarked} from './quotationsMarked.ts'
import {rightOfReply} from './rightOfReply.ts'
import {sentencesCovered} from './sentencesCovered.ts'
import {sourcesStand} from './sourcesStand.ts'
import {stageReady} from './stageReady.ts'
import {standardsApproved} from './standardsApproved.ts'

/** The rules of the gate, in the order an editor reads what they report. */
export const gateRules: readonly ((assessment: Assessment) => Blocker[])[] = [
  stageReady,
  articleComplete,
  picturesDescribed,
  documentsPresent,
  annotationsLead,
  itemsComplete,
  itemsChecked,
  evidenceSuffices,
  alterationsDeclared,
  sourcesStand,
  intervieweesAgree,
  rightOfReply,
  standardsApproved,
  queriesResolved,
  quotationsMarked,
  sentencesCovered,
  changesCorrected,
  correctionsFinished,
]

/** Everything that stands between this dossier and its publication; empty when nothing does. */
export function publishBlockers(dossier: Dossier): Blocker[] {
  return blockersOf(assess(dossier))
}

/** The same for a dossier that was assessed already. */
export function blockersOf(assessment: Assessment): Blocker[] {
  return gateRules.flatMap((rule) => rule(assessment))
}
