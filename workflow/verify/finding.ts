import type {ItemChangeKind} from '../publication/diffItems.ts'
import type {ItemKey} from '../types.ts'

/** What a look at published documents and their receipts can find, with a short title for lists. */
export const findingTitles = {
  noReceipt: 'Published around the gate',
  itemNotInReceipt: 'Printed and in no receipt',
  itemChanged: 'Changed after it was published',
  itemMissing: 'Taken out after it was published',
  textChanged: 'Text changed after it was published',
  receiptOlder: 'Receipt older than the text',
  deleted: 'Deleted though receipted',
  receiptAltered: 'Receipt altered',
  chainBroken: 'Chain of receipts broken',
  checkUnknown: 'Check in no review',
  reviewMissing: 'Review missing',
  policyUnknown: 'Policy not on record',
  itemLoose: 'Published outside any article',
  personExposed: 'Person published past their terms',
  receiptGone: 'Receipt gone since the last look',
} as const satisfies Record<string, string>

export type FindingCode = keyof typeof findingTitles

/** One thing that is not as it was published, with what to do next. */
export interface Finding {
  code: FindingCode
  documentId: string
  item?: ItemKey
  /** How the item differs, and its sentence as it was receipted and as it is printed now. */
  changes?: ItemChangeKind[]
  before?: string
  after?: string
  message: string
}
