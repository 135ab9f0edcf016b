import {destinationOf} from '../availableTransitions.ts'
import {assess} from '../assessment.ts'
import {isOfType} from '../dossier/documentTypes.ts'
import {isRetractionOf} from '../gate/correctionCovers.ts'
import {nameOf, sentence} from '../gate/phrases.ts'
import {signedFall} from '../items/falls.ts'
import {itemsOf} from '../items/itemsOf.ts'
import {list} from '../list.ts'
import {applyReviewChange} from '../review/applyReviewChange.ts'
import {overrideRefusal} from '../review/override.ts'
import {signOffRefusal, signingRole} from '../review/signOff.ts'
import {approvalOf, transitionInputRefusal} from '../review/transition.ts'
import {rulesVersion} from '../rulesVersion.ts'
import {policyStamp} from '../sectionPolicy.ts'
import {stages} from '../stages.ts'
import {transitions, type Transition} from '../transitions.ts'
import type {
  Actor,
  Blocker,
  Dossier,
  LogEntry,
  Override,
  ReviewDocument,
  SignOff,
} from '../types.ts'
import type {Committed} from './committed.ts'
import {policyBlocker} from './policyCodes.ts'
import type {ReviewGrowth} from './reviewGrows.ts'
import {sameValue} from './sameValue.ts'

/** Takes the sign-offs and overrides of a write again, by the rules, on the words as they are. */
export function replayChecks(
  before: ReviewDocument,
  growth: ReviewGrowth,
  dossier: Dossier,
  {actor}: Committed,
): {review: ReviewDocument; blockers: Blocker[]} {
  const {signOffs, overrides, queries} = growth
  const items = signOffs.length > 0 ? itemsOf({...dossier, review: before}) : []
  const signed = signOffs.flatMap((entry) => [
    ...signOffRefusal(dossier, actor, entry, items),
    ...staleSignOff(entry, items, dossier, actor),
  ])
  const review = applyReviewChange(before, {append: {signOffs}})
  const checked = overrides.length > 0 ? itemsOf({...dossier, review}) : []
  const overridden = overrides.flatMap((entry) => [
    ...overrideRefusal(dossier, actor, entry, checked),
    ...staleOverride(entry, checked),
  ])
  const resolve = growth.resolved.map((query) => ({
    _key: query._key,
    resolution: query.resolution ?? '',
    resolvedBy: query.resolvedBy ?? '',
    resolvedAt: query.resolvedAt ?? '',
  }))
  return {
    review: applyReviewChange(review, {append: {overrides, queries}, resolve}),
    blockers: [...signed, ...overridden],
  }
}

/** Takes the moves of a write again along the table; the stage has to come out the same. */
export function replayMoves(
  checked: ReviewDocument,
  after: ReviewDocument,
  growth: ReviewGrowth,
  dossier: Dossier,
  commit: Committed,
): Blocker[] {
  let review = checked
  for (const entry of growth.log) {
    if (entry.from !== undefined || entry.to !== undefined) {
      const refused = moveBlockers(entry, {...dossier, review}, commit)
      if (refused.length > 0) return refused
      review = moved(review, entry)
    }
    review = applyReviewChange(review, {append: {log: [entry]}})
  }
  if (after.stage === review.stage && after.heldFrom === review.heldFrom) return []
  const message = `The stage was set to “${after.stage}” past the table of transitions. Take the step that leads there; it leaves an entry in the log.`
  return [policyBlocker('reviewMoved', after._id, message)]
}

function moveBlockers(entry: LogEntry, dossier: Dossier, commit: Committed): Blocker[] {
  const assessment = assess(dossier)
  const reviewId = dossier.review?._id ?? dossier.article._id
  const row = (transitions as readonly Transition[]).find(
    (one) =>
      one.title === entry.what &&
      one.from.some((stage) => stage === entry.from) &&
      destinationOf(one, dossier) === entry.to,
  )
  if (!row) {
    const message = `“${entry.what}” from “${entry.from}” to “${entry.to}” is no transition of the table.`
    return [policyBlocker('reviewMoved', reviewId, message)]
  }
  if (entry.from !== assessment.stage) {
    const message = `The article stands at “${stages[assessment.stage].title}” now. Reload and look again.`
    return [policyBlocker('reviewStale', reviewId, message)]
  }
  if (entry.fingerprint !== approvalOf(row, assessment).fingerprint) {
    const message =
      'What standards approved is not what the article says now. Look again and approve that.'
    return [policyBlocker('reviewStale', reviewId, message)]
  }
  if (row.name === 'publish' && !publishes(dossier.article._id, commit)) {
    const message =
      'The review says published and the article is not. Publish the article: the review follows.'
    return [policyBlocker('reviewMoved', reviewId, message)]
  }
  if (row.name === 'retract' && !hasNotice(dossier.article._id, commit)) {
    const message =
      'The retraction notice is still a draft. Publish it first, so that the page tells readers why.'
    return [policyBlocker('noticeUnpublished', reviewId, message)]
  }
  const reason = entry.why === undefined ? {} : {reason: entry.why}
  return transitionInputRefusal(assessment, commit.actor, {name: row.name, ...reason})
}

function publishes(articleId: string, {changes}: Committed): boolean {
  return changes.some(({id, after}) => id === articleId && after?._type === 'article')
}

function hasNotice(articleId: string, {published}: Committed): boolean {
  return published.referencing(articleId).some((id) => {
    const document = published.get(id)
    return isOfType('correction', document) && isRetractionOf(document, articleId)
  })
}

function moved(review: ReviewDocument, entry: LogEntry): ReviewDocument {
  const {heldFrom: _, ...rest} = review
  const next = {...rest, stage: entry.to ?? review.stage}
  return entry.to === 'onHold' && entry.from ? {...next, heldFrom: entry.from} : next
}

type Items = ReturnType<typeof itemsOf>

function staleSignOff(entry: SignOff, items: Items, dossier: Dossier, actor: Actor): Blocker[] {
  const item = items.find((one) => one.key === entry.item)
  if (!item) return []
  const at = {documentId: item.documentId, item: item.key, code: 'reviewStale'}
  const isSame = entry.fingerprint === item.fingerprint && entry.statement === item.statement
  if (!isSame || !sameValue(list(entry.falls), item.falls.map(signedFall))) {
    const message = `${sentence(nameOf(item))} changed while it was being checked. Look again and sign what it says now.`
    return [{...at, message}]
  }
  const role = signingRole(dossier, actor, item)
  if (role && entry.role !== role) {
    const message = `The sign-off was made in the role ${entry.role ?? 'of nobody'}, which ${actor.name ?? actor.id} does not sign in here. Reload and sign again.`
    return [{...at, message}]
  }
  const made = `${entry.rulesVersion} with ${entry.policyVersion ?? 'no policy'}`
  const inForce = `${rulesVersion} with ${policyStamp(dossier)}`
  if (made === inForce) return []
  const message = `The sign-off was made under the rules ${made}, and ${inForce} hold. Reload and sign again.`
  return [{...at, message}]
}

function staleOverride(entry: Override, items: Items): Blocker[] {
  const item = items.find((one) => one.key === entry.item)
  if (!item) return []
  const isSame = entry.fingerprint === item.fingerprint && entry.signOff === item.signOff?._key
  if (isSame && sameValue(list(entry.falls), item.falls.map(signedFall))) return []
  const message = `${sentence(nameOf(item))} changed, or was checked again, before the override. Look again and decide on what it says now.`
  return [{code: 'reviewStale', documentId: item.documentId, item: item.key, message}]
}
