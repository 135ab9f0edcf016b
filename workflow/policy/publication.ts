import {createReceipt} from '../createReceipt.ts'
import type {CheckItem} from '../items/checkItem.ts'
import {list} from '../list.ts'
import {applyReviewChange, emptyReview} from '../review/applyReviewChange.ts'
import {rulesVersion} from '../rulesVersion.ts'
import {transitionNamed} from '../transitions.ts'
import type {LogEntry, ReceiptDocument, ReviewDocument, StoredDocument} from '../types.ts'
import {gatedArticles, type GatedArticle} from './articlesGated.ts'
import type {Committed} from './committed.ts'

/** What a publish leaves behind in the same transaction: a receipt, and the review at published. */
export function publicationRecords(commit: Committed): StoredDocument[] {
  const {view, actor} = commit
  return gatedArticles(commit).flatMap((gated) => {
    const {assessment, blockers, glass} = gated
    const publication = {
      transactionId: view.transactionId,
      publishedAt: view.timestamp,
      publishedBy: actor.name ?? actor.id,
      ...(glass && {glass, setAside: blockers}),
    }
    const receipt = createReceipt(assessment.dossier, publication, assessment.items)
    return [receipt, publishedReview(gated, receipt, commit)]
  })
}

function publishedReview(
  {assessment, glass}: GatedArticle,
  receipt: ReceiptDocument,
  {view, actor, changes}: Committed,
): ReviewDocument {
  const {article, review, receipt: previous} = assessment.dossier
  const current = used(review ?? emptyReview(article._id), glass?._key, receipt._id)
  const touched = changes.some(({id}) => id === current._id)
  const newest = list(current.log).at(-1)
  const sign = {
    at: view.timestamp,
    by: actor.id,
    ...(actor.name === undefined ? {} : {byName: actor.name}),
  }
  const key = `publish-${view.transactionId}`
  const typography = typographyLog(assessment.items, previous).map((entry, index): LogEntry => ({
    _key: `${key}-typography-${index}`,
    ...sign,
    ...entry,
  }))
  const moved = touched && newest?.to === 'published' && current.stage === 'published'
  const published: LogEntry = {
    _key: key,
    ...sign,
    what: transitionNamed('publish').title,
    from: glass ? assessment.stage : current.stage === 'published' ? 'published' : 'ready',
    to: 'published',
    ...(glass && {why: `With the glass broken: ${glass.reason}`}),
  }
  return applyReviewChange(current, {
    ...(moved ? {} : {set: {stage: 'published', rulesVersion}}),
    append: {log: [...typography, ...(moved ? [] : [published])]},
  })
}

/** Broken glass lets one publication through. */
function used(review: ReviewDocument, glass: string | undefined, receipt: string): ReviewDocument {
  if (glass === undefined) return review
  const entries = list(review.breakGlass)
  return {
    ...review,
    breakGlass: entries.map((one) => (one._key === glass ? {...one, receipt} : one)),
  }
}

/** What was set anew since it was signed, for the log; once, not at every later publication. */
function typographyLog(items: readonly CheckItem[], previous: ReceiptDocument | undefined) {
  const known = new Map(list(previous?.items).map(({item, statement}) => [item, statement]))
  return items
    .filter(
      ({typography, key, publicStatement}) => typography && known.get(key) !== publicStatement,
    )
    .map(({key, statement, signOff}) => ({
      what: 'Typography changed since it was signed',
      item: key,
      why: `${signOff?.statement} → ${statement}`,
    }))
}
