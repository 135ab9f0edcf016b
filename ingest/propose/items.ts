import type {
  Alteration,
  ClaimDocument,
  Evidence,
  Hop as StoredHop,
  QuoteDocument,
} from '../../workflow/types.ts'
import type {Cited, FoundClaim, FoundQuote, Hop} from '../types.ts'
import {languageCodes} from '../words/english/languages.ts'
import type {Cast} from './cast.ts'
import {hashOf} from './ids.ts'

/**
 * A draft of a quote. Its wording stays empty, and so does its evidence but for what footnotes name:
 * the importer has seen the manuscript and nothing else. The speaker is filled in only where the text makes it sure.
 */
export function quoteDocument(id: string, quote: FoundQuote, cast: Cast): QuoteDocument {
  const {text, form, attribution, description, occasion, language, speakerSource} = quote
  const speaker =
    speakerSource !== undefined
      ? cast.source(speakerSource)
      : attribution.person !== undefined && cast.person(attribution.person)
  const code = language && languageCodes.get(language)
  const translation: (Alteration & {_type: 'alteration'})[] = [
    {
      _key: hashOf(12, id, 'translation'),
      _type: 'alteration',
      kind: 'translation',
      note: `Translated from ${language}.`,
    },
  ]
  return {
    _id: `drafts.${id}`,
    _type: 'quote',
    text,
    form,
    ...(form === 'translated' && {alterations: translation}),
    ...(speaker && {speaker}),
    ...(description && {description}),
    ...((occasion || code) && {said: {...(occasion && {occasion}), ...(code && {language: code})}}),
    ...(isSecondHand(quote.provenance) && {
      provenance: quote.provenance.map((hop, index) =>
        hopOf(hop, cast, hashOf(12, id, 'hop', index)),
      ),
    }),
    evidence: evidenceOf(id, quote.cited, cast),
  }
}

/** A draft of a claim, with who says it where the text does. */
export function claimDocument(id: string, claim: FoundClaim, cast: Cast): ClaimDocument {
  const {text, kind, priority, attributedTo} = claim
  const by =
    attributedTo?.person !== undefined
      ? cast.person(attributedTo.person)
      : attributedTo?.source !== undefined && cast.source(attributedTo.source)
  return {
    _id: `drafts.${id}`,
    _type: 'claim',
    text,
    kind,
    priority,
    ...(by && {attributedTo: by}),
    evidence: evidenceOf(id, claim.cited, cast),
  }
}

/** What the notes of a text name as evidence. Nobody has looked at it: it has no excerpt. */
function evidenceOf(
  id: string,
  cited: readonly Cited[] = [],
  cast: Cast,
): (Evidence & {_type: 'evidence'})[] {
  return cited.flatMap(({source, locator}, index) => {
    const reference = cast.source(source)
    if (!reference) return []
    return [
      {
        _key: hashOf(12, id, 'evidence', index),
        _type: 'evidence',
        source: reference,
        ...(locator && {locator}),
        relation: 'supports',
        audience: 'internal',
      },
    ]
  })
}

/** "Ann Lee said" and nothing else is no chain: the speaker says it already. */
function isSecondHand(hops: readonly Hop[]): boolean {
  return hops.length > 1 || hops.some(({act, source}) => act !== 'said' || source !== undefined)
}

function hopOf(
  {act, agent, source, inferred}: Hop,
  cast: Cast,
  key: string,
): StoredHop & {_type: 'hop'} {
  const person = agent ? cast.personNamed(agent) : undefined
  const reference = source === undefined ? undefined : cast.source(source)
  return {
    _key: key,
    _type: 'hop',
    act,
    ...(person ? {agent: person} : agent && {agentName: agent}),
    ...(reference && {source: reference}),
    ...(inferred && {inferred}),
  }
}
