import {documentText} from '../search/documentText.ts'
import type {TextMatcher} from '../search/textMatcher.ts'
import {partSeparator} from '../search/words.ts'
import type {LakeDocument} from '../types.ts'
import {OverBudget} from './budget.ts'
import type {Run} from './run.ts'

interface WholeMatch {
  /** Of the document as it is shown. */
  id: string
  withId: boolean
  query: string
}

/**
 * How well all the text of a document (with its id) matches; `undefined` where it does not. The
 * index answers for documents that it has as they are; the others are read.
 */
export function wholeScore(
  {view}: Run,
  {id, withId, query}: WholeMatch,
  matcher: TextMatcher,
): number | undefined {
  const document = view.get(id)
  if (!document) return undefined
  const hits = view.search?.hits(query)
  if (hits && view.meter.isLimited && hits.isMany()) throw new OverBudget(view.meter.counted)
  const scores = hits?.whole(withId)
  const rowId = rowIdOf(document)
  const isIndexed = !hits?.changed.has(rowId) && (!withId || rowId === document._id)
  if (scores && isIndexed) return scores.get(rowId)
  const text = documentText(document)
  return matcher.score(withId ? `${text}${partSeparator}${document._id}` : text, hits?.statistics())
}

/** A document that a perspective shows under another id says which row it is. */
function rowIdOf({_id, _originalId}: LakeDocument): string {
  return typeof _originalId === 'string' ? _originalId : _id
}
