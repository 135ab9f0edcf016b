import {receiptHash} from '../receiptHash.ts'
import type {ReceiptDocument} from '../types.ts'
import type {Finding, FindingCode} from './finding.ts'

/**
 * Walks the receipts of one article: each but the first follows another one, no two the same, and
 * says by its hash what that one was. The newest is vouched for by none: `checksOnRecord` and a record
 * of earlier looks (`headsHold`) are for that.
 */
export function chainFindings(receipts: readonly ReceiptDocument[]): Finding[] {
  const byId = new Map(receipts.map((receipt) => [receipt._id, receipt]))
  const followers = new Map<string, string>()
  const findings: Finding[] = []
  const firsts = receipts.filter(({previous}) => !previous)
  const isCircle =
    receipts.length > 0 && receipts.every(({previous}) => previous && byId.has(previous))
  if (firsts.length > 1 || isCircle) findings.push(...severalFirsts(firsts, receipts))
  for (const receipt of receipts) {
    const {_id, previous, previousHash} = receipt
    if (!previous) continue
    const rival = followers.get(previous)
    if (rival)
      findings.push(
        found(
          'chainBroken',
          _id,
          `The receipts ${rival} and ${_id} both say that they follow ${previous}, and only one can. ${compare}`,
        ),
      )
    followers.set(previous, _id)
    const earlier = byId.get(previous)
    if (!earlier)
      findings.push(
        found(
          'chainBroken',
          _id,
          `The receipt ${_id} follows ${previous}, which is gone. ${compare}`,
        ),
      )
    else if (receiptHash(earlier) !== previousHash) findings.push(altered(earlier, receipt))
  }
  return findings
}

const compare = 'Bring it back from a backup, and find out in the history who changed the receipts.'

function altered(earlier: ReceiptDocument, later: ReceiptDocument): Finding {
  return found(
    'receiptAltered',
    earlier._id,
    `The receipt ${earlier._id} is not what it was when ${later._id} was written after it, or that one was changed. ${compare}`,
  )
}

function severalFirsts(
  firsts: readonly ReceiptDocument[],
  receipts: readonly ReceiptDocument[],
): Finding[] {
  const [receipt, another] = firsts
  if (!receipt) {
    const id = receipts[0]?._id ?? ''
    return [
      found(
        'chainBroken',
        id,
        `No receipt of this article is the first: they go in a circle. ${compare}`,
      ),
    ]
  }
  const text = `The receipts ${receipt._id} and ${another?._id} both say that they are the first of their article. ${compare}`
  return [found('chainBroken', another?._id ?? receipt._id, text)]
}

function found(code: FindingCode, documentId: string, message: string): Finding {
  return {code, documentId, message}
}
