import type {Finding} from '../../workflow/index.ts'
import type {Verified} from './verifyDataset.ts'

/** What was looked at and found, as it comes in. */
export interface Tally {
  add(one: Verified): void
  rows(): [string, number, number][]
  findings(): {where: string; finding: Finding}[]
  /** Sentences about what is no finding and still worth knowing. */
  notes(): string[]
  found(): number
}

export function createTally(): Tally {
  const rows = new Map<string, [number, number]>([['articles', [0, 0]]])
  const findings: {where: string; finding: Finding}[] = []
  let signedSince = 0
  let receipts = 0

  return {
    add(one) {
      const name = one.kind === 'article' ? 'articles' : `${one.type}s`
      const found = one.kind === 'article' ? one.verdict.findings : one.findings
      const [looked, wrong] = rows.get(name) ?? [0, 0]
      rows.set(name, [looked + 1, wrong + Number(found.length > 0)])
      if (one.kind === 'article') {
        signedSince += one.verdict.signedSince.length
        receipts += one.verdict.receipts
      }
      const where =
        one.kind === 'article'
          ? `${one.verdict.headline ?? 'An article without a headline'} (${one.verdict.articleId})`
          : one.documentId
      findings.push(...found.map((finding) => ({where, finding})))
    },
    rows: () => [
      ...[...rows].map(([name, [looked, wrong]]): [string, number, number] => [
        name,
        looked,
        wrong,
      ]),
      ['receipts', receipts, new Set(findings.filter(isOfReceipt).map(idOf)).size],
    ],
    findings: () => findings,
    found: () => findings.length,
    notes: () =>
      signedSince === 0
        ? []
        : [
            `${signedSince === 1 ? 'One item rests' : `${signedSince} items rest`} on other evidence than in the receipt, and was signed as it is. Publish the article again to have that on record.`,
          ],
  }
}

const isOfReceipt = ({finding}: {finding: Finding}): boolean =>
  finding.documentId.startsWith('receipt-')
const idOf = ({finding}: {finding: Finding}): string => finding.documentId
