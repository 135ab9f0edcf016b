import type {FoundQuote} from '../../../ingest/index.ts'
import {isOpen} from '../bulk/createTotals.ts'

/** From here a speaker is as sure as an import can be; below it a look is worth it. */
const sure = 0.85

export type Sureness = 'sure' | 'less' | 'open'

/** How sure it is who says a quotation. */
export function surenessOf(quote: FoundQuote): Sureness {
  if (isOpen(quote)) return 'open'
  return quote.speakerSource !== undefined || quote.attribution.confidence >= sure ? 'sure' : 'less'
}
