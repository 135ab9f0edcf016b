import {briefly} from '../gate/phrases.ts'
import {list} from '../list.ts'
import type {ReceiptDocument, ReceiptItem, ReviewDocument} from '../types.ts'
import type {Finding} from './finding.ts'

/**
 * Every check and every override that a receipt claims is in the article’s review, over the same
 * words: a receipt that was rewritten to fit names checks that nobody made.
 */
export function checksOnRecord(
  receipts: readonly ReceiptDocument[],
  review: ReviewDocument,
): Finding[] {
  const checks = new Set(
    list(review.signOffs).map(({item, fingerprint, verdict, at}) =>
      key(item, fingerprint, verdict, at),
    ),
  )
  const decisions = new Set(
    list(review.overrides).map(({item, fingerprint, reason}) => key(item, fingerprint, reason)),
  )
  return receipts.flatMap((receipt) =>
    list(receipt.items)
      .filter((item) => !isOnRecord(item))
      .map((item): Finding => ({
        code: 'checkUnknown',
        documentId: receipt._id,
        item: item.item,
        message: `The receipt ${receipt._id} says that ${briefly(item.statement, 200)} was checked, and the review holds no such check. One of the two was changed past the gate: compare both with a backup, and have the item checked again.`,
      })),
  )

  function isOnRecord({item, fingerprint, verdict, checkedAt, override}: ReceiptItem): boolean {
    const checked = !verdict || checks.has(key(item, fingerprint, verdict, checkedAt))
    return checked && (!override || decisions.has(key(item, fingerprint, override.reason)))
  }
}

const key = (...parts: readonly unknown[]): string => JSON.stringify(parts)
