import {buildDossier, reviewIdOf} from '../dossier/buildDossier.ts'
import {isOfType} from '../dossier/documentTypes.ts'
import {emptyReview} from '../review/applyReviewChange.ts'
import {assignRefusal} from '../review/assign.ts'
import {houseRefusal} from '../review/queries.ts'
import type {Blocker, CommittedChange, Dossier, ReviewDocument} from '../types.ts'
import type {Committed} from './committed.ts'
import {policyBlocker} from './policyCodes.ts'
import {replayGlass} from './glassReplay.ts'
import {entriesSigned} from './reviewEntries.ts'
import {reviewGrowth} from './reviewGrows.ts'
import {replayChecks, replayMoves} from './reviewReplay.ts'
import {sameValue} from './sameValue.ts'

/**
 * Reviews only grow, by steps that the workflow allows, each in the name of whoever writes. What a
 * client says about stage, words and fingerprints is recomputed, never believed.
 */
export function reviewsHonest(commit: Committed): Blocker[] {
  return commit.changes
    .filter(({before, after}) => before?._type === 'review' || after?._type === 'review')
    .flatMap((change) => reviewBlockers(change, commit))
}

function reviewBlockers({id, before, after}: CommittedChange, commit: Committed): Blocker[] {
  const articleId = id.startsWith('review.') ? id.slice('review.'.length) : undefined
  if (!isOfType('review', after) || (before && !isOfType('review', before))) {
    const message =
      'A review keeps what was checked and by whom. It can’t be removed: spike the article instead.'
    return [policyBlocker('reviewRewritten', id, message)]
  }
  const dossier = articleId && buildDossier(articleId, commit.working, [commit.actor.id])
  if (!articleId || !dossier || (after.article && after.article._ref !== articleId)) {
    const message = `A review belongs to one article and has the id ${reviewIdOf('<article id>')}. There is no article for ${id}.`
    return [policyBlocker('reviewMisplaced', id, message)]
  }
  return stepBlockers(before ?? emptyReview(articleId), after, dossier, commit)
}

function stepBlockers(
  before: ReviewDocument,
  after: ReviewDocument,
  dossier: Dossier,
  commit: Committed,
): Blocker[] {
  const growth = reviewGrowth(before, after)
  if (!growth) {
    const message =
      'Sign-offs, overrides, answers and the log of a review are never changed or removed. Add a new entry instead.'
    return [policyBlocker('reviewRewritten', after._id, message)]
  }
  const forged = entriesSigned(after._id, growth, commit)
  if (forged.length > 0) return forged
  const checks = replayChecks(before, growth, dossier, commit)
  const glass = replayGlass(checks.review, growth, dossier, commit)
  const moves = replayMoves(glass.review, after, growth, dossier, commit)
  return [
    ...(growth.queries.length + growth.resolved.length + growth.log.length > 0
      ? houseRefusal(dossier, commit.actor)
      : []),
    ...assigneeBlockers(before, after, dossier, commit),
    ...checks.blockers,
    ...glass.blockers,
    ...moves,
  ]
}

function assigneeBlockers(
  before: ReviewDocument,
  after: ReviewDocument,
  dossier: Dossier,
  {actor}: Committed,
): Blocker[] {
  const old = before.assignees ?? []
  const now = after.assignees ?? []
  if (sameValue(old, now)) return []
  const differs = [
    ...old.filter((one) => !now.some((other) => sameValue(one, other))),
    ...now.filter((one) => !old.some((other) => sameValue(one, other))),
  ]
  return assignRefusal(dossier, actor, [...new Set(differs.map((one) => one.user))])
}
