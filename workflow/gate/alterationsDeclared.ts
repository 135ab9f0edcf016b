import type {Assessment} from '../assessment.ts'
import {neutralTypography, withoutFinalStop} from '../body/neutralTypography.ts'
import {quoteKey} from '../items/quoteItem.ts'
import {list} from '../list.ts'
import type {Blocker, QuoteDocument} from '../types.ts'
import {gateBlocker} from './blockerCodes.ts'
import {briefly} from './phrases.ts'

/**
 * Words between quotation marks are the speaker's: they stand verbatim (typography aside) in the
 * wording or an excerpt, or what was altered is declared.
 */
export function alterationsDeclared({dossier}: Assessment): Blocker[] {
  return dossier.quotes.filter(isAlteredInSilence).map((quote) => {
    const words = briefly(quote.text ?? '')
    const message = quote.wording?.trim()
      ? `${words} is printed as direct speech, and the evidence has ${briefly(quote.wording)}. Print the words as they were said, declare the alteration, or make it a paraphrase.`
      : `${words} is printed as direct speech, and no wording is recorded to compare it with. Copy the words as the evidence has them into “wording”.`
    return gateBlocker(
      'undeclaredAlteration',
      {documentId: quote._id, path: 'wording', item: quoteKey(quote._id)},
      message,
    )
  })
}

function isAlteredInSilence(quote: QuoteDocument): boolean {
  if (quote.form === 'paraphrase' || quote.form === 'translated') return false
  if (!quote.text?.trim() || list(quote.alterations).length > 0) return false
  const printed = withoutFinalStop(neutralTypography(quote.text))
  const originals = [
    quote.wording,
    ...list(quote.evidence)
      .filter((entry) => entry.relation === 'supports')
      .map((entry) => entry.excerpt),
  ]
  return !originals.some((original) => original && neutralTypography(original).includes(printed))
}
