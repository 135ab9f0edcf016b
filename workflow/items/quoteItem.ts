import type {DossierIndex} from '../dossier/dossierIndex.ts'
import {list} from '../list.ts'
import type {QuoteDocument} from '../types.ts'
import type {Anchor, PrintedItem} from './checkItem.ts'
import {
  evidenceClause,
  provenanceClause,
  signedEvidence,
  signedParty,
  signedProvenance,
} from './describe.ts'
import {fallsUnder} from './falls.ts'
import {fingerprintOf} from './fingerprint.ts'
import {isOrphaned} from './orphaned.ts'

/** The key of a quote's item. */
export function quoteKey(id: string): string {
  return `quote:${id}`
}

/** A quote as it is printed, with the sentence a checker signs. */
export function quoteItem(
  quote: QuoteDocument,
  anchors: Anchor[],
  index: DossierIndex,
): PrintedItem {
  const text = quote.text ?? ''
  const evidence = list(quote.evidence)
  const hops = list(quote.provenance)
  const falls = fallsUnder(
    {
      evidence,
      people: [quote.speaker?._ref, ...hops.map((hop) => hop.agent?._ref)],
      sources: [quote.speaker?._ref, ...hops.map((hop) => hop.source?._ref)],
    },
    index,
  )
  const spoken = spokenClause(quote, text, index)
  return {
    key: quoteKey(quote._id),
    kind: 'quote',
    documentId: quote._id,
    path: 'text',
    title: `Quote of ${index.displayName(quote.speaker?._ref) ?? 'an unknown speaker'}`,
    text,
    anchors,
    statement: `${spoken}${evidenceClause(evidence, index, 'house')}.`,
    publicStatement: `${spoken}${evidenceClause(evidence, index, 'readers')}.`,
    fingerprint: fingerprintOf({
      text: {
        kind: 'quote',
        text,
        form: quote.form,
        wording: quote.wording,
        alterations: list(quote.alterations).map(({kind, note, translator}) => ({
          kind,
          note,
          translator,
        })),
      },
      speaker: {
        party: signedParty(quote.speaker?._ref, index),
        description: quote.description,
      },
      provenance: {
        said: quote.said && {
          date: quote.said.date,
          place: quote.said.place,
          occasion: quote.said.occasion,
          language: quote.said.language,
        },
        hops: signedProvenance(quote.provenance, index),
      },
      evidence: signedEvidence(evidence, index),
    }),
    evidence,
    orphaned: isOrphaned(text, anchors),
    falls,
  }
}

function spokenClause(quote: QuoteDocument, text: string, index: DossierIndex): string {
  const speaker = index.displayName(quote.speaker?._ref) ?? 'nobody named yet'
  const described = quote.description ? `${speaker} (${quote.description})` : speaker
  const words = quote.form === 'paraphrase' ? text : `“${text}”`
  const verb = quote.form === 'paraphrase' ? 'said in substance by' : 'said by'
  const translated = quote.form === 'translated' ? ' (translated)' : ''
  const occasion = [quote.said?.occasion, quote.said?.place, quote.said?.date].filter(Boolean)
  const when = occasion.length > 0 ? ` [${occasion.join(', ')}]` : ''
  return `${words}${translated} — ${verb} ${described}${when}${provenanceClause(quote.provenance, index)}`
}
