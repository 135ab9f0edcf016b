import {articleHash} from '../articleHash.ts'
import {briefly} from '../gate/phrases.ts'
import {printedItems} from '../items/printedItems.ts'
import {list} from '../list.ts'
import {diffItems, type ItemChange} from '../publication/diffItems.ts'
import type {Dossier, ItemKey, ReceiptDocument} from '../types.ts'
import type {Finding, FindingCode} from './finding.ts'

/** Printed items with the fingerprints they have now, and what differs from the receipt. */
export interface Printed {
  findings: Finding[]
  /** Items whose evidence alone changed, and which somebody signed as they are now. */
  signedSince: ItemKey[]
}

/** Holds what an article prints against its newest receipt. */
export function printedAsReceipted(dossier: Dossier, receipt: ReceiptDocument): Printed {
  const items = printedItems(dossier)
  const places = new Map(items.map(({key, documentId}) => [key, documentId]))
  const receipted = new Map(receipt.items.map(({item, document}) => [item, document?._ref]))
  const now = items.map(({key, publicStatement, fingerprint}) => ({
    item: key,
    statement: publicStatement,
    fingerprint,
  }))
  const confirmed = new Set(
    list(dossier.review?.signOffs)
      .filter(({verdict}) => verdict === 'confirmed')
      .map(({item, fingerprint}) => `${item} ${fingerprint}`),
  )
  const fingerprints = new Map(now.map(({item, fingerprint}) => [item, fingerprint]))
  const isSignedSince = ({item, kinds}: ItemChange) =>
    kinds.every((kind) => kind === 'evidenceChanged') &&
    confirmed.has(`${item} ${fingerprints.get(item)}`)

  const changes = diffItems(list(receipt.items), now).filter(
    ({kinds}) => !kinds.includes('typography'),
  )
  const signedSince = changes.filter(isSignedSince)
  const findings = changes
    .filter((change) => !isSignedSince(change))
    .map((change): Finding => {
      const {item, kinds, before, after} = change
      const documentId = places.get(item) ?? receipted.get(item) ?? dossier.article._id
      return {
        code: codeOf(change),
        documentId,
        item,
        changes: kinds,
        ...(before !== undefined && {before}),
        ...(after !== undefined && {after}),
        message: messageOf(change, receipt),
      }
    })
  const text = findings.length === 0 ? textFindings(dossier, receipt) : []
  return {findings: [...findings, ...text], signedSince: signedSince.map(({item}) => item)}
}

function codeOf({kinds}: ItemChange): FindingCode {
  if (kinds.includes('added')) return 'itemNotInReceipt'
  return kinds.includes('dropped') ? 'itemMissing' : 'itemChanged'
}

const remedy =
  'Put back what was published, or have it checked and publish the article again with a correction.'

function messageOf({kinds, item, before = '', after = ''}: ItemChange, receipt: ReceiptDocument) {
  if (kinds.includes('added')) {
    return `${briefly(after, 200)} is printed, and the receipt ${receipt._id} does not know it: it came in around the gate. ${remedy}`
  }
  if (kinds.includes('dropped')) {
    return `${briefly(before, 200)} was published with the receipt ${receipt._id} and is not printed any more. ${remedy}`
  }
  return `The item ${item} was changed after the receipt ${receipt._id}, from ${briefly(before, 300)} to ${briefly(after, 300)}. ${remedy}`
}

/** Words that no item covers: by the hash of the whole article; in receipts without one, by time. */
function textFindings({article}: Dossier, receipt: ReceiptDocument): Finding[] {
  const of = {documentId: article._id}
  if (receipt.articleHash !== undefined) {
    if (receipt.articleHash === articleHash(article)) return []
    const message = `The article was changed after the receipt ${receipt._id}, outside its quotes and claims. Compare the two in its history, then publish it again through the gate or put back what was published.`
    return [{code: 'textChanged', ...of, message}]
  }
  const written = Date.parse(receipt._createdAt ?? receipt.publishedAt)
  const changed = Date.parse(article._updatedAt ?? '')
  if (!(changed > written + tolerance)) return []
  const message = `The article was written at ${article._updatedAt}, after its receipt ${receipt._id}, and such an old receipt does not say whether its words changed. Compare the two in its history, then publish it again through the gate.`
  return [{code: 'receiptOlder', ...of, message}]
}

/** What may lie between an article and its receipt where a publisher writes them one after the other. */
const tolerance = 60_000
