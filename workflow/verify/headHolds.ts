import {isOfType} from '../dossier/documentTypes.ts'
import type {Lookup} from '../dossier/lookup.ts'
import {receiptHash} from '../receiptHash.ts'
import type {Finding} from './finding.ts'

/** The newest receipt of an article at a time, for a record that is kept away from the store. */
export interface ReceiptHead {
  receipt: string
  hash: string
}

/** Whether the receipt that was the newest at an earlier look is still there and still the same. */
export function headHolds({receipt, hash}: ReceiptHead, published: Lookup): Finding[] {
  const found = published.get(receipt)
  if (!isOfType('receipt', found)) {
    const message = `The receipt ${receipt} was here at the last look and is gone. Bring it back from a backup, with the article that it was for.`
    return [{code: 'receiptGone', documentId: receipt, message}]
  }
  if (receiptHash(found) === hash) return []
  const message = `The receipt ${receipt} is not what it was at the last look. Bring it back from a backup, and find out in the history who changed it.`
  return [{code: 'receiptAltered', documentId: receipt, message}]
}
