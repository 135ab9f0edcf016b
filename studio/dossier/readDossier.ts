import {
  buildDossier,
  type Dossier,
  type StoredDocument,
  publishedIdOf,
} from '../../workflow/index.ts'
import type {DocumentPool, Wanted} from './documentPool.ts'
import {overlaid, rawIdsOf} from './versions.ts'

export interface Reading {
  /** Missing where the article is not there, or where something is `wanted` first. */
  dossier?: Dossier
  wanted: Wanted
  /** Raw ids that the reading looked at: a change of one of them calls for a new reading. */
  touched: ReadonlySet<string>
}

/**
 * An article's dossier from what the pool holds, drafts laid over, as publishing would leave it.
 * The workflow says which documents belong to it; whatever it asks for and the pool does not know
 * is `wanted`: fetch it and read again.
 */
export function readDossier(articleId: string, pool: DocumentPool): Reading {
  const wanted: Wanted = {ids: new Set(), articles: new Set()}
  const touched = new Set<string>()

  function get(id: string): StoredDocument | undefined {
    for (const rawId of rawIdsOf(id)) {
      touched.add(rawId)
      if (!pool.isKnown(rawId)) wanted.ids.add(rawId)
    }
    return overlaid(pool.versions(id))
  }

  function referencing(id: string): string[] {
    return [...new Set(pool.referrers(id).map(publishedIdOf))]
  }

  if (!pool.knowsAbout(articleId)) wanted.articles.add(articleId)
  touched.add(`article:${articleId}`)
  const dossier = buildDossier(articleId, {get, referencing})
  const staff = pool.staff() as Dossier['staff']
  const isWhole = wanted.ids.size === 0 && wanted.articles.size === 0
  return {...(dossier && isWhole && {dossier: {...dossier, staff}}), wanted, touched}
}
