import type {Blocker, CommitView, PolicyOutcome} from '../types.ts'
import {articlesGated} from './articlesGated.ts'
import {readCommit, type Committed} from './committed.ts'
import {correctionsAttached} from './correctionsAttached.ts'
import {dependentsHold} from './dependentsHold.ts'
import {intervieweesOnTerms} from './intervieweesOnTerms.ts'
import {itemsUsed} from './itemsUsed.ts'
import {nothingDisappears} from './nothingDisappears.ts'
import {policiesByStandards, policyRecords} from './policiesByStandards.ts'
import {confidentialApart, staffByAdministrator} from './privateKept.ts'
import {publicationRecords} from './publication.ts'
import {publicByEditors} from './publicByEditors.ts'
import {receiptsUntouched} from './receiptsUntouched.ts'
import {recordsStayDrafts} from './recordsStayDrafts.ts'
import {reviewsHonest} from './reviewsHonest.ts'

/** The rules of the commit policy. Each reads the whole transaction and says what is wrong. */
export const policyRules: readonly ((commit: Committed) => Blocker[])[] = [
  publicByEditors,
  articlesGated,
  dependentsHold,
  itemsUsed,
  nothingDisappears,
  receiptsUntouched,
  reviewsHonest,
  policiesByStandards,
  staffByAdministrator,
  confidentialApart,
  correctionsAttached,
  intervieweesOnTerms,
  recordsStayDrafts,
]

/**
 * The house's rules as a property of the commit: whichever way a write comes, the state it would
 * leave is judged, and either the whole transaction is refused with every reason, or it passes and
 * each publish writes its receipt and moves its review. There is no identity that passes by.
 */
export function newsroomPolicy(view: CommitView): PolicyOutcome {
  const commit = readCommit(view)
  const blockers = distinct(policyRules.flatMap((rule) => rule(commit)))
  if (blockers.length === 0) {
    return {write: [...publicationRecords(commit), ...policyRecords(commit)]}
  }
  const reasons = blockers.length === 1 ? 'one thing stands' : `${blockers.length} things stand`
  return {refuse: {message: `Nothing was written: ${reasons} in the way.`, items: blockers}}
}

function distinct(blockers: readonly Blocker[]): Blocker[] {
  return [...new Map(blockers.map((blocker) => [JSON.stringify(blocker), blocker])).values()]
}
