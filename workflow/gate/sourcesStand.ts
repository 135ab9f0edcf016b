import type {Assessment} from '../assessment.ts'
import {isOfType} from '../dossier/documentTypes.ts'
import {list} from '../list.ts'
import type {Blocker, Evidence} from '../types.ts'
import {claimKey} from '../items/claimItem.ts'
import {quoteKey} from '../items/quoteItem.ts'
import {gateBlocker} from './blockerCodes.ts'

/**
 * Nothing rests on a retracted source: no supporting evidence, no hop of a chain. As context, or
 * as what contradicts, it may stand.
 */
export function sourcesStand({dossier, index}: Assessment): Blocker[] {
  const uses = [
    ...dossier.quotes.flatMap((quote) => [
      ...evidenceUses(quote._id, quoteKey(quote._id), quote.evidence),
      ...list(quote.provenance).map((hop, index_) => ({
        documentId: quote._id,
        item: quoteKey(quote._id),
        path: `provenance[${index_}].source`,
        source: hop.source?._ref,
      })),
    ]),
    ...dossier.claims.flatMap((claim) =>
      evidenceUses(claim._id, claimKey(claim._id), claim.evidence),
    ),
  ]
  return uses.flatMap(({source, ...at}) => {
    const document = index.get(source)
    if (!isOfType('source', document) || document.status?.state !== 'retracted') return []
    const since = document.status.date ? ` on ${document.status.date}` : ''
    const message = `The source “${document.title ?? document._id}” was retracted${since}. Find other evidence and have the item signed again, or take the item out.`
    return [gateBlocker('sourceRetracted', at, message)]
  })
}

function evidenceUses(documentId: string, item: string, evidence: Evidence[] | undefined) {
  return list(evidence).flatMap((entry, index) =>
    entry.relation === 'supports'
      ? [{documentId, item, path: `evidence[${index}].source`, source: entry.source?._ref}]
      : [],
  )
}
