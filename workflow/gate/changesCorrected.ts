import type {Assessment} from '../assessment.ts'
import type {Blocker, Dossier, ReceiptDocument} from '../types.ts'
import {gateBlocker} from './blockerCodes.ts'
import {nameOf, sentence} from './phrases.ts'

const remedy = 'Add a correction that tells readers what changed, and publish both together.'

/** What was signed and published changes, joins or goes only together with a correction. */
export function changesCorrected({dossier, items}: Assessment): Blocker[] {
  const {receipt} = dossier
  if (!receipt || hasCorrectionSince(dossier, receipt)) return []
  const published = new Map(receipt.items.map((item) => [item.item, item]))
  const current = new Set(items.map((item) => item.key))
  const day = receipt.publishedAt.slice(0, 10)
  const changed = items
    .filter((item) => published.get(item.key)?.fingerprint !== item.fingerprint)
    .map((item) => {
      const how = published.has(item.key) ? 'changed' : 'was added'
      const message = `${sentence(nameOf(item))} ${how} after publication on ${day}, without a correction. ${remedy}`
      const at = {documentId: item.documentId, path: item.path, item: item.key}
      return gateBlocker('changeWithoutCorrection', at, message)
    })
  const dropped = receipt.items
    .filter((item) => !current.has(item.item))
    .map((item) =>
      gateBlocker(
        'changeWithoutCorrection',
        {documentId: dossier.article._id, item: item.item},
        `What was published on ${day} as ${item.statement} is gone, without a correction. ${remedy}`,
      ),
    )
  return [...changed, ...dropped]
}

function hasCorrectionSince(dossier: Dossier, receipt: ReceiptDocument): boolean {
  const publishedAt = Date.parse(receipt.publishedAt)
  return dossier.corrections.some(
    (correction) => Date.parse(correction.issuedAt ?? '') > publishedAt,
  )
}
