import type {Assessment} from '../assessment.ts'
import {diffItems, isChangeOfRecord, type ItemChange} from '../publication/diffItems.ts'
import type {Blocker} from '../types.ts'
import {gateBlocker} from './blockerCodes.ts'
import {coveredByCorrection} from './correctionCovers.ts'
import {nameOf, sentence} from './phrases.ts'

/**
 * What was signed and published changes, joins or goes only together with a correction that names
 * it. Evidence alone may change without one: readers are told the same, and it is signed again.
 */
export function changesCorrected({dossier, items}: Assessment): Blocker[] {
  const {receipt, article} = dossier
  if (!receipt) return []
  const covered = coveredByCorrection(dossier, receipt)
  const current = new Map(items.map((item) => [item.key, item]))
  const now = items.map((item) => ({...item, item: item.key, statement: item.publicStatement}))
  const day = receipt.publishedAt.slice(0, 10)
  return diffItems(receipt.items, now)
    .filter((change) => isChangeOfRecord(change) && !covered(change.item))
    .map((change) => {
      const item = current.get(change.item)
      const at = item
        ? {documentId: item.documentId, path: item.path, item: item.key}
        : {documentId: article._id, item: change.item}
      const what = item
        ? `${sentence(nameOf(item))} ${change.before === undefined ? 'was added' : 'changed'} after publication on ${day}`
        : `What was published on ${day} as ${change.before} is gone`
      const message = `${what}, without a correction that names it. ${remedyFor(change)}`
      return gateBlocker('changeWithoutCorrection', at, message)
    })
}

function remedyFor({item}: ItemChange): string {
  const place = /^(?:quote|claim):/.test(item) ? 'under “Quotes and claims”' : 'under “Other parts”'
  return `Add it ${place} to a correction that tells readers what changed, and publish both together.`
}
