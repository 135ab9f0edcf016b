import type {ClaimRecord, QuoteRecord, Receipt, ReceiptItem} from '../types.ts'

/** Kinds of trouble stay apart: a reader sees which one it is. */
export type CheckState = 'checked' | 'cannotConfirm' | 'disputed' | 'needsRecheck' | 'unchecked'

export interface Check {
  state: CheckState
  item?: ReceiptItem
}

/**
 * What the newest publication says about a quote or claim. Where the words that we print are not the
 * words that were signed, the check no longer holds.
 */
export function checkOf(record: QuoteRecord | ClaimRecord, receipt: Receipt | null): Check {
  const item = receipt?.items?.find((candidate) => candidate.item === record.item)
  if (!item?.verdict) return {state: 'unchecked', item}
  if (item.words && record.text && !item.words.includes(record.text)) {
    return {state: 'needsRecheck', item}
  }
  return {state: item.verdict === 'confirmed' ? 'checked' : item.verdict, item}
}

export const checkLabels = {
  checked: 'Checked',
  cannotConfirm: 'Not confirmed',
  disputed: 'Disputed',
  needsRecheck: 'Changed since checked',
  unchecked: 'Not checked',
} satisfies Record<CheckState, string>
