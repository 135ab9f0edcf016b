import {changedParts} from '../items/fingerprint.ts'
import type {ItemKey, ReceiptDocument} from '../types.ts'

/** How an item differs between two publications. Reworded or re-attributed, readers are told anew. */
export type ItemChangeKind =
  'added' | 'reworded' | 'reattributed' | 'evidenceChanged' | 'typography' | 'dropped'

/** One item that differs, with its sentence before and after. */
export interface ItemChange {
  item: ItemKey
  kinds: ItemChangeKind[]
  before?: string
  after?: string
}

interface Recorded {
  item: ItemKey
  statement: string
  fingerprint: string
}

/**
 * What changed between two publications of an article, claim by claim: by their receipts, which hold
 * every item as it was. Changed and added items stand in the order of `after`, dropped ones last.
 */
export function diffReceipts(
  before: Pick<ReceiptDocument, 'items'> | undefined,
  after: Pick<ReceiptDocument, 'items'>,
): ItemChange[] {
  return diffItems(before?.items ?? [], after.items)
}

/** The same for any two lists of recorded items. */
export function diffItems(before: readonly Recorded[], after: readonly Recorded[]): ItemChange[] {
  const old = new Map(before.map((one) => [one.item, one]))
  const now = new Set(after.map((one) => one.item))
  const changed = after.flatMap((one): ItemChange[] => {
    const earlier = old.get(one.item)
    if (!earlier) return [{item: one.item, kinds: ['added'], after: one.statement}]
    const kinds = kindsBetween(earlier, one)
    if (kinds.length === 0) return []
    return [{item: one.item, kinds, before: earlier.statement, after: one.statement}]
  })
  const dropped = before
    .filter((one) => !now.has(one.item))
    .map((one): ItemChange => ({item: one.item, kinds: ['dropped'], before: one.statement}))
  return [...changed, ...dropped]
}

/** Changes that readers have to be told about. */
export function isChangeOfRecord({kinds}: ItemChange): boolean {
  return kinds.some((kind) => kind !== 'evidenceChanged' && kind !== 'typography')
}

function kindsBetween(before: Recorded, after: Recorded): ItemChangeKind[] {
  const parts = new Set(changedParts(before.fingerprint, after.fingerprint))
  const kinds: ItemChangeKind[] = []
  if (parts.has('text')) kinds.push('reworded')
  if (parts.has('speaker') || parts.has('provenance')) kinds.push('reattributed')
  if (parts.has('evidence')) kinds.push('evidenceChanged')
  if (parts.size === 0 && before.statement !== after.statement) kinds.push('typography')
  return kinds
}
