import {assess} from '../assessment.ts'
import {buildDossier} from '../dossier/buildDossier.ts'
import {isOfType} from '../dossier/documentTypes.ts'
import {blockersOf} from '../gate/publishBlockers.ts'
import type {Blocker} from '../types.ts'
import type {Committed} from './committed.ts'

/** Ids of the articles that a transaction publishes or changes in their published form. */
export function publishedArticleIds({changes}: Committed): string[] {
  return changes.filter(({after}) => isOfType('article', after)).map(({id}) => id)
}

/** Every article that comes out of the transaction published passes the whole gate, as published. */
export function articlesGated(commit: Committed): Blocker[] {
  return publishedArticleIds(commit).flatMap((id) => {
    const dossier = buildDossier(id, commit.published)
    return dossier ? blockersOf(assess(dossier)) : []
  })
}
