import type {DossierIndex} from '../dossier/dossierIndex.ts'
import {list} from '../list.ts'
import type {Evidence, Hop} from '../types.ts'
import type {Canonical} from './canonicalJson.ts'
import {isOfType} from '../dossier/documentTypes.ts'

/** A person or source with the name that is printed: both belong to what is signed. */
export function signedParty(id: string | undefined, index: DossierIndex): Canonical {
  return id === undefined ? undefined : {ref: id, name: index.displayName(id)}
}

/** A source with its title and captured file: exchange either and it is other evidence. */
function signedSource(id: string | undefined, index: DossierIndex): Canonical {
  if (id === undefined) return undefined
  const source = index.get(id)
  const captured = isOfType('source', source) ? source.captured : undefined
  return {
    ref: id,
    name: index.displayName(id),
    captured: captured?.sha256,
    file: captured?.file?.asset?._ref,
  }
}

/** Evidence as a fingerprint covers it; array keys and object types say nothing. */
export function signedEvidence(
  evidence: readonly Evidence[] | undefined,
  index: DossierIndex,
): Canonical {
  return list(evidence).map((entry) => ({
    source: signedSource(entry.source?._ref, index),
    locator: entry.locator,
    excerpt: entry.excerpt,
    relation: entry.relation,
    accessedAt: entry.accessedAt,
    audience: entry.audience,
  }))
}

/** The chain of a quote as a fingerprint covers it, nearest the speaker first. */
export function signedProvenance(hops: readonly Hop[] | undefined, index: DossierIndex): Canonical {
  return list(hops).map((hop) => ({
    act: hop.act,
    agent: signedParty(hop.agent?._ref, index),
    agentName: hop.agentName,
    source: signedSource(hop.source?._ref, index),
    locator: hop.locator,
    inferred: hop.inferred,
  }))
}

/** “, as evidenced by TITLE (locator)”; for readers, internal evidence is not named. */
export function evidenceClause(
  evidence: readonly Evidence[],
  index: DossierIndex,
  audience: 'house' | 'readers',
): string {
  const supporting = list(evidence).filter((entry) => entry.relation === 'supports')
  if (supporting.length === 0) return ', with no supporting evidence recorded'
  const named = supporting.map((entry) => {
    if (audience === 'readers' && entry.audience === 'internal')
      return 'material held by the newsroom'
    const title = index.displayName(entry.source?._ref) ?? 'a source that is not named'
    return withLocator(title, entry.locator)
  })
  return `, as evidenced by ${[...new Set(named)].join('; ')}`
}

/** “, recorded by NAME in TITLE (locator), printed in …”, nearest the speaker first. */
export function provenanceClause(hops: readonly Hop[] | undefined, index: DossierIndex): string {
  return list(hops)
    .map((hop) => {
      const agent = index.displayName(hop.agent?._ref) ?? hop.agentName
      const title = index.displayName(hop.source?._ref)
      const words = [hop.act ?? 'passed on', agent && `by ${agent}`, title && `in ${title}`]
      const hopText = withLocator(words.filter(Boolean).join(' '), hop.locator)
      return `, ${hopText}${hop.inferred ? ' (inferred)' : ''}`
    })
    .join('')
}

function withLocator(title: string, locator: string | undefined): string {
  return locator ? `${title} (${locator})` : title
}
