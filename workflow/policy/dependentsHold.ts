import {assess, type Assessment} from '../assessment.ts'
import {buildDossier} from '../dossier/buildDossier.ts'
import {isOfType} from '../dossier/documentTypes.ts'
import type {Lookup} from '../dossier/lookup.ts'
import {blockersOf} from '../gate/publishBlockers.ts'
import {briefly, nameOf, sentence} from '../gate/phrases.ts'
import type {CheckItem} from '../items/checkItem.ts'
import {list} from '../list.ts'
import type {Blocker} from '../types.ts'
import {publishedArticleIds} from './articlesGated.ts'
import {isBadNews} from './badNews.ts'
import {withoutChanges, type Committed} from './committed.ts'
import {policyBlocker} from './policyCodes.ts'

const load = new Set(['quote', 'claim', 'interviewee', 'source'])

/**
 * A published quote, claim, person or source changes without the articles that rest on it only if
 * none of them loses what it was published with, and each of their items stays what its receipt says.
 */
export function dependentsHold(commit: Committed): Blocker[] {
  const risky = commit.changes.filter(
    (change) =>
      (load.has(change.before?._type ?? '') || load.has(change.after?._type ?? '')) &&
      !isBadNews(change),
  )
  if (risky.length === 0) return []
  const gated = new Set(publishedArticleIds(commit))
  const before = withoutChanges(commit.published, risky)
  return articlesOver(
    risky.map(({id}) => id),
    before,
  )
    .filter((id) => !gated.has(id))
    .flatMap((id) => newBlockers(id, before, commit.published))
}

function newBlockers(articleId: string, before: Lookup, after: Lookup): Blocker[] {
  const dossier = buildDossier(articleId, after)
  const earlier = buildDossier(articleId, before)
  if (!dossier || !earlier) return []
  const assessment = assess(dossier)
  const past = assess(earlier)
  const known = new Set(blockersOf(past).map(identity))
  const changed = changedItems(assessment, past)
  const changedKeys = new Set(changed.map(({key}) => key))
  const blockers = blockersOf(assessment).filter(
    (blocker) => !known.has(identity(blocker)) || (blocker.item && changedKeys.has(blocker.item)),
  )
  const blocked = new Set(blockers.map(({item}) => item))
  const unreceipted = changed.filter(({key}) => !blocked.has(key)).map(unreceiptedBlocker)
  return [...blockers, ...(assessment.stage === 'retracted' ? [] : unreceipted)].map((blocker) => ({
    ...blocker,
    message: `The published article ${briefly(dossier.article.headline ?? articleId)} rests on this. ${blocker.message} Publish both together, in one release or request.`,
  }))
}

/** Items that are no longer what they were, unless they are put back to what was published. */
function changedItems({items, dossier}: Assessment, past: Assessment): CheckItem[] {
  const earlier = new Map(past.items.map(({key, fingerprint}) => [key, fingerprint]))
  const receipted = new Map(
    list(dossier.receipt?.items).map(({item, fingerprint}) => [item, fingerprint]),
  )
  return items.filter(
    ({key, fingerprint}) => earlier.get(key) !== fingerprint && receipted.get(key) !== fingerprint,
  )
}

function unreceiptedBlocker(item: CheckItem): Blocker {
  const {documentId, path, key} = item
  const message = `${sentence(nameOf(item))} would not be what the article’s receipt says was published.`
  return {...policyBlocker('receiptOutdated', documentId, message), path, item: key}
}

function articlesOver(ids: readonly string[], lookup: Lookup): string[] {
  const seen = new Set(ids)
  const articles: string[] = []
  for (const id of seen) {
    for (const referrer of lookup.referencing(id)) {
      if (seen.has(referrer)) continue
      const document = lookup.get(referrer)
      if (isOfType('article', document)) articles.push(referrer)
      if (document && (load.has(document._type) || document._type === 'article')) seen.add(referrer)
    }
  }
  return articles
}

function identity({code, documentId, path, item}: Blocker): string {
  return JSON.stringify([code, documentId, path, item])
}
