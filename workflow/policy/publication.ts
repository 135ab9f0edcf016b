import {createReceipt} from '../createReceipt.ts'
import {buildDossier} from '../dossier/buildDossier.ts'
import {list} from '../list.ts'
import {applyReviewChange, emptyReview} from '../review/applyReviewChange.ts'
import {rulesVersion} from '../rulesVersion.ts'
import {transitionNamed} from '../transitions.ts'
import type {Dossier, ReviewDocument, StoredDocument} from '../types.ts'
import {publishedArticleIds} from './articlesGated.ts'
import type {Committed} from './committed.ts'

/** What a publish leaves behind in the same transaction: a receipt, and the review at published. */
export function publicationRecords(commit: Committed): StoredDocument[] {
  return publishedArticleIds(commit).flatMap((id) => {
    const dossier = buildDossier(id, commit.published, [commit.actor.id])
    if (!dossier) return []
    const {view, actor} = commit
    const receipt = createReceipt(dossier, {
      transactionId: view.transactionId,
      publishedAt: view.timestamp,
      publishedBy: actor.name ?? actor.id,
    })
    return [receipt, publishedReview(dossier, commit)]
  })
}

function publishedReview(
  {article, review}: Dossier,
  {view, actor, changes}: Committed,
): ReviewDocument {
  const current = review ?? emptyReview(article._id)
  const touched = changes.some(({id}) => id === current._id)
  const newest = list(current.log).at(-1)
  if (touched && newest?.to === 'published' && current.stage === 'published') return current
  const from = current.stage === 'published' ? 'published' : 'ready'
  const name = actor.name === undefined ? {} : {byName: actor.name}
  return applyReviewChange(current, {
    set: {stage: 'published', rulesVersion},
    append: {
      log: [
        {
          _key: `publish-${view.transactionId}`,
          at: view.timestamp,
          by: actor.id,
          ...name,
          what: transitionNamed('publish').title,
          from,
          to: 'published',
        },
      ],
    },
  })
}
