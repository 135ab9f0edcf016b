import type {Blocker} from '../types.ts'
import type {Committed} from './committed.ts'
import {policyBlocker} from './policyCodes.ts'

/** Receipts are written by the commit itself and by nobody else, and stay as they are. */
export function receiptsUntouched({view}: Committed): Blocker[] {
  return view.changes
    .filter(({before, after}) => before?._type === 'receipt' || after?._type === 'receipt')
    .map(({id}) =>
      policyBlocker(
        'receiptByHand',
        id,
        'Receipts are written by the store when an article is published. Publish the article instead.',
      ),
    )
}
