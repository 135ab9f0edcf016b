import type {Findings, FoundQuote, FoundSource, Hop, Span} from '../types.ts'

/** What was found in a text, for programs. Offsets are UTF-16 units of `text`, the end exclusive. */
export type FoundJson = ReturnType<typeof foundIn>

/** What was found, in the shape that the command prints and the HTTP import answers. */
export function foundIn(file: string, text: string, findings: Findings) {
  const {quotes, people, sources, claims, flags, leftOut} = findings
  const words = ({start, end}: Span) => text.slice(start, end)
  return {
    file,
    text,
    quotes: quotes.map((quote) => ({
      start: quote.start,
      end: quote.end,
      text: words(quote),
      form: quote.form,
      speaker: speakerOf(quote),
      confidence: quote.attribution.confidence,
      rule: quote.attribution.rule,
      ...(!quote.attribution.speaker && {candidates: quote.attribution.candidates}),
      ...(quote.attribution.mention && {mention: words(quote.attribution.mention)}),
      ...(quote.continues !== undefined && {continues: quote.continues}),
      provenance: quote.provenance.map((hop) => hopOf(hop, findings)),
    })),
    people: people.map(({name, aliases, role}) => ({name, aliases, ...(role && {role})})),
    sources: sources.map(({kind, title, creators, mentions}) => ({
      kind,
      ...(title && {title}),
      creators,
      mentions,
    })),
    claims: claims.map((claim) => ({
      start: claim.start,
      end: claim.end,
      text: words(claim),
      kind: claim.kind,
    })),
    flags: flags.map(({kind, start, end, message}) => ({kind, start, end, message})),
    leftOut: leftOut.map(({start, end, why}) => ({start, end, why})),
  }
}

function speakerOf({attribution}: FoundQuote): {name: string} | null {
  return attribution.speaker ? {name: attribution.speaker} : null
}

function hopOf({act, agent, source, inferred}: Hop, {sources}: Findings) {
  const found = source === undefined ? undefined : sources[source]
  return {
    act,
    ...(agent && {agent}),
    ...(found && {source: sourceOf(found)}),
    ...(inferred && {inferred}),
  }
}

function sourceOf({kind, title, description, creators}: FoundSource) {
  return {kind, ...(title && {title}), description, creators}
}
