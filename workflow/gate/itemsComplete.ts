import type {Assessment} from '../assessment.ts'
import {claimKey} from '../items/claimItem.ts'
import {quoteKey} from '../items/quoteItem.ts'
import type {Blocker} from '../types.ts'
import {gateBlocker} from './blockerCodes.ts'
import {briefly} from './phrases.ts'

/** A quote has words and somebody who said them; a claim has words. */
export function itemsComplete({dossier}: Assessment): Blocker[] {
  const quotes = dossier.quotes.flatMap((quote) => {
    const at = {documentId: quote._id, item: quoteKey(quote._id)}
    const noText = 'A quote in the body has no words of its own. Fill in its text as it is printed.'
    const noSpeaker = `Nobody is named as the speaker of ${briefly(quote.text ?? '')}. Choose who said it.`
    return [
      ...(quote.text?.trim() ? [] : [gateBlocker('missingText', {...at, path: 'text'}, noText)]),
      ...(quote.speaker?._ref
        ? []
        : [gateBlocker('missingSpeaker', {...at, path: 'speaker'}, noSpeaker)]),
    ]
  })
  const claims = dossier.claims
    .filter((claim) => !claim.text?.trim())
    .map((claim) =>
      gateBlocker(
        'missingText',
        {documentId: claim._id, item: claimKey(claim._id), path: 'text'},
        'A claim in the body has no words of its own. Fill in its text as it is printed.',
      ),
    )
  return [...quotes, ...claims]
}
