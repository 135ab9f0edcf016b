import {buildDossier} from '../dossier/buildDossier.ts'
import {isOfType} from '../dossier/documentTypes.ts'
import type {Lookup} from '../dossier/lookup.ts'
import {publishBlockers} from '../gate/publishBlockers.ts'
import {briefly} from '../gate/phrases.ts'
import type {Blocker} from '../types.ts'
import {publishedArticleIds} from './articlesGated.ts'
import {isBadNews} from './badNews.ts'
import {withoutChanges, type Committed} from './committed.ts'

const load = new Set(['quote', 'claim', 'interviewee', 'source'])

/**
 * A published quote, claim, person or source changes without the articles that rest on it only if
 * none of them loses what it was published with.
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
  const known = new Set(publishBlockers(earlier).map(identity))
  return publishBlockers(dossier)
    .filter((blocker) => !known.has(identity(blocker)))
    .map((blocker) => ({
      ...blocker,
      message: `The published article ${briefly(dossier.article.headline ?? articleId)} rests on this. ${blocker.message} Publish both together.`,
    }))
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
