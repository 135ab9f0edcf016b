import {list} from '../list.ts'
import type {CorrectionDocument, Dossier, ItemKey, ReceiptDocument} from '../types.ts'

/** Whether a correction issued since the receipt answers for a change of this item. */
export function coveredByCorrection(
  {corrections}: Dossier,
  receipt: ReceiptDocument,
): (item: ItemKey) => boolean {
  const publishedAt = Date.parse(receipt.publishedAt)
  const named = new Set(
    corrections
      .filter((correction) => Date.parse(correction.issuedAt ?? '') > publishedAt)
      .flatMap(namedBy),
  )
  return (item) => named.has(nameIn(item))
}

/** Whether a correction withdraws this article. */
export function isRetractionOf({kind, article}: CorrectionDocument, articleId: string): boolean {
  return kind === 'retraction' && article?._ref === articleId
}

/** The part of an article that an item belongs to, as a correction names it. */
export function partOf(item: ItemKey): 'headline' | 'standfirst' | 'pictures' | undefined {
  if (item === 'headline' || item === 'standfirst') return item
  return item.startsWith('caption:') || item.startsWith('image:') ? 'pictures' : undefined
}

function namedBy(correction: CorrectionDocument): string[] {
  return [
    ...list(correction.affected).map(({_ref}) => _ref),
    ...list(correction.affectedParts).map((part) => `part ${part}`),
  ]
}

function nameIn(item: ItemKey): string {
  const part = partOf(item)
  return part ? `part ${part}` : item.slice(item.indexOf(':') + 1)
}
