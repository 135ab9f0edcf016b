import {isOfType} from '../dossier/documentTypes.ts'
import {unfinishedParts} from '../gate/correctionsFinished.ts'
import type {Blocker} from '../types.ts'
import type {Committed} from './committed.ts'
import {clockTolerance} from './clock.ts'
import {policyBlocker} from './policyCodes.ts'
import {changedFields} from './sameValue.ts'

const issued = new Set(['article', 'kind', 'issuedAt'])

/**
 * A published correction belongs to a published article, says what is right, and is dated, not in the
 * future. Which
 * article, of which kind and when stays as it was issued: an old one can't answer for a new change.
 */
export function correctionsAttached({changes, published, view}: Committed): Blocker[] {
  return changes.flatMap(({id, before, after}) => {
    if (!isOfType('correction', after)) return []
    const moved =
      isOfType('correction', before) &&
      changedFields(before, after).some((name) => issued.has(name))
    const rewritten = policyBlocker(
      'correctionRewritten',
      id,
      'A published correction keeps its article, its kind and the time it was issued. Issue another correction instead.',
    )
    const article = after.article ? published.get(after.article._ref) : undefined
    const unattached = policyBlocker(
      'correctionUnattached',
      id,
      'A correction is published for an article that readers can see. Choose its article, or publish both together.',
    )
    const undated = policyBlocker(
      'correctionDate',
      id,
      'A correction has the time it was issued, and not one in the future. Set “issued at” to now.',
    )
    const latest = Date.parse(view.timestamp) + clockTolerance
    const dated = Date.parse(after.issuedAt ?? '') <= latest
    return [
      ...(isOfType('article', article) ? [] : [unattached]),
      ...(dated ? [] : [undated]),
      ...(moved ? [rewritten] : []),
      ...unfinishedParts(after),
    ]
  })
}
