import {itemReferences} from '../body/itemReferences.ts'
import {list} from '../list.ts'
import type {
  ArticleDocument,
  ClaimDocument,
  Evidence,
  Hop,
  QuoteDocument,
  SourceDocument,
} from '../types.ts'

/** A reference that publication rests on: whose document is `to`, and where in `from` it stands. */
export interface Dependency {
  from: string
  path: string
  to: string
  types: readonly DependencyType[]
}

export type DependencyType =
  'quote' | 'claim' | 'interviewee' | 'source' | 'contributor' | 'section'

const speaks = ['interviewee', 'source'] as const satisfies readonly DependencyType[]

/** What the article itself refers to: quotes and claims in its body, bylines, section. */
export function articleDependencies(article: ArticleDocument): Dependency[] {
  const from = article._id
  const items = itemReferences(article).map(({id, kind, path}) => ({
    from,
    path,
    to: id,
    types: [kind],
  }))
  const bylines = list(article.bylines).flatMap((byline, index) =>
    dependency(from, `bylines[${index}]`, byline?._ref, ['contributor']),
  )
  return [...items, ...bylines, ...dependency(from, 'section', article.section?._ref, ['section'])]
}

/** Speaker, provenance and evidence of a quote. */
export function quoteDependencies(quote: QuoteDocument): Dependency[] {
  return [
    ...dependency(quote._id, 'speaker', quote.speaker?._ref, speaks),
    ...list(quote.provenance).flatMap((hop, index) => hopDependencies(quote._id, hop, index)),
    ...evidenceDependencies(quote._id, quote.evidence),
  ]
}

/** Attribution and evidence of a claim. */
export function claimDependencies(claim: ClaimDocument): Dependency[] {
  return [
    ...dependency(claim._id, 'attributedTo', claim.attributedTo?._ref, speaks),
    ...evidenceDependencies(claim._id, claim.evidence),
  ]
}

/** The sources that a source was derived from. */
export function sourceDependencies(source: SourceDocument): Dependency[] {
  return list(source.derivedFrom).flatMap((parent, index) =>
    dependency(source._id, `derivedFrom[${index}]`, parent?._ref, ['source']),
  )
}

function hopDependencies(from: string, hop: Hop, index: number): Dependency[] {
  const path = `provenance[${index}]`
  return [
    ...dependency(from, `${path}.agent`, hop.agent?._ref, ['interviewee', 'contributor']),
    ...dependency(from, `${path}.source`, hop.source?._ref, ['source']),
  ]
}

function evidenceDependencies(from: string, evidence: Evidence[] | undefined): Dependency[] {
  return list(evidence).flatMap((entry, index) =>
    dependency(from, `evidence[${index}].source`, entry.source?._ref, ['source']),
  )
}

function dependency(
  from: string,
  path: string,
  to: string | undefined,
  types: readonly DependencyType[],
): Dependency[] {
  return to ? [{from, path, to, types}] : []
}
