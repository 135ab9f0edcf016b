import type {Assessment} from '../assessment.ts'
import {coveredByCorrection} from './correctionCovers.ts'
import {changedParts} from '../items/fingerprint.ts'
import type {Blocker} from '../types.ts'
import {gateBlocker} from './blockerCodes.ts'
import {nameOf, sentence} from './phrases.ts'

/**
 * What was signed and published changes, joins or goes only together with a correction that names
 * it. Evidence alone may change without one: readers were told the same, and it was signed again.
 */
export function changesCorrected({dossier, items}: Assessment): Blocker[] {
  const {receipt} = dossier
  if (!receipt) return []
  const covered = coveredByCorrection(dossier, receipt)
  const published = new Map(receipt.items.map((item) => [item.item, item]))
  const current = new Set(items.map((item) => item.key))
  const day = receipt.publishedAt.slice(0, 10)
  const changed = items
    .filter((item) => !covered(item.key))
    .filter((item) => readsDifferently(published.get(item.key)?.fingerprint, item.fingerprint))
    .map((item) => {
      const how = published.has(item.key) ? 'changed' : 'was added'
      const message = `${sentence(nameOf(item))} ${how} after publication on ${day}, without a correction that names it. ${remedyFor(item.key)}`
      const at = {documentId: item.documentId, path: item.path, item: item.key}
      return gateBlocker('changeWithoutCorrection', at, message)
    })
  const dropped = receipt.items
    .filter((item) => !current.has(item.item) && !covered(item.item))
    .map((item) =>
      gateBlocker(
        'changeWithoutCorrection',
        {documentId: dossier.article._id, item: item.item},
        `What was published on ${day} as ${item.statement} is gone, without a correction that names it. ${remedyFor(item.item)}`,
      ),
    )
  return [...changed, ...dropped]
}

function readsDifferently(published: string | undefined, now: string): boolean {
  if (published === undefined) return true
  return changedParts(published, now).some((part) => part !== 'evidence')
}

function remedyFor(item: string): string {
  const place = /^(?:quote|claim):/.test(item) ? 'under “Quotes and claims”' : 'under “Other parts”'
  return `Add it ${place} to a correction that tells readers what changed, and publish both together.`
}
