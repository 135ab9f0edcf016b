import {isOfType} from '../dossier/documentTypes.ts'
import type {Blocker, StoredDocument} from '../types.ts'
import type {Committed} from './committed.ts'
import {policyBlocker} from './policyCodes.ts'

const remedies = new Map([
  ['article', 'Retract it instead: the page stays with its notice.'],
  ['quote', 'Take it out of the article with a correction instead: the record stays.'],
  ['claim', 'Take it out of the article with a correction instead: the record stays.'],
  ['interviewee', 'Record that consent was withdrawn instead.'],
  ['source', 'Mark it as retracted instead.'],
  ['correction', 'Issue another correction instead.'],
])

/** What a receipt knows stays: no delete, no unpublish, no other type under the same id. */
export function nothingDisappears({changes, published}: Committed): Blocker[] {
  return changes.flatMap(({id, before, after}) => {
    const remedy = remedies.get(before?._type ?? '')
    if (!before || !remedy || before._type === after?._type || !isOnRecord(before)) return []
    const message = `The ${before._type} ${id} was published, and nothing published disappears. ${remedy}`
    return [policyBlocker('disappears', id, message)]
  })

  function isOnRecord(document: StoredDocument): boolean {
    const known = isOfType('correction', document) ? document.article?._ref : document._id
    if (!known) return false
    return published
      .referencing(known)
      .some((referrer) => isOfType('receipt', published.get(referrer)))
  }
}
