import {printedItemIds} from '../dossier/buildDossier.ts'
import {isOfType} from '../dossier/documentTypes.ts'
import type {Blocker} from '../types.ts'
import type {Committed} from './committed.ts'
import {policyBlocker} from './policyCodes.ts'

/** A quote or claim reaches readers only with an article that prints it. */
export function itemsUsed({changes, published}: Committed): Blocker[] {
  const printed = new Map<string, Set<string>>()
  return changes
    .filter(({after}) => isOfType('quote', after) || isOfType('claim', after))
    .filter(({id}) => !published.referencing(id).some((referrer) => prints(referrer, id)))
    .map(({id, after}) =>
      policyBlocker(
        'itemUnused',
        id,
        `The ${after?._type} ${id} is in no published article. Publish it together with the article that prints it.`,
      ),
    )

  function prints(articleId: string, id: string): boolean {
    const article = published.get(articleId)
    if (!isOfType('article', article)) return false
    const ids = printed.get(articleId) ?? printedItemIds(article)
    printed.set(articleId, ids)
    return ids.has(id)
  }
}
