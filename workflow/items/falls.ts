import {isOfType} from '../dossier/documentTypes.ts'
import type {DossierIndex} from '../dossier/dossierIndex.ts'
import {lineage} from '../gate/independentSources.ts'
import type {Evidence, SourceDocument} from '../types.ts'

/** Why evidence no longer carries what rests on it. */
export type FallKind = 'retracted' | 'disputed' | 'linkDead' | 'fileChanged' | 'consentWithdrawn'

/** Something under an item that no longer stands as it did when it was signed. */
export interface Fall {
  kind: FallKind
  documentId: string
  /** The source’s title, or whose consent it is as readers know them. */
  name: string
  since?: string
}

interface Rests {
  evidence: readonly Evidence[]
  /** Speakers and agents of hops. */
  people: readonly (string | undefined)[]
  /** Sources of hops. */
  sources?: readonly (string | undefined)[]
}

/**
 * What an item rests on and no longer stands: sources of its supporting evidence and its hops, what
 * they derive from, and people who withdrew consent. A sign-off records what of it was known, so that
 * bad news re-opens the item everywhere, and good news closes it again.
 */
export function fallsUnder({evidence, people, sources = []}: Rests, index: DossierIndex): Fall[] {
  const supporting = evidence
    .filter((entry) => entry.relation === 'supports')
    .map((entry) => entry.source?._ref)
  const rested = new Set([...supporting, ...sources].flatMap((id) => lineageOf(id, index)))
  return [
    ...[...rested].flatMap((source) => fallsOfSource(source)),
    ...[...new Set(people)].flatMap((id) => withdrawal(id, index)),
  ]
}

/** How the source itself fell, if it did. */
export function fallsOfSource(source: SourceDocument): Fall[] {
  const {status, condition} = source
  const fall = (kind: FallKind, since: string | undefined): Fall => ({
    kind,
    documentId: source._id,
    name: source.title ?? source._id,
    ...(since === undefined ? {} : {since}),
  })
  const state = status?.state
  return [
    ...(state === 'retracted' || state === 'disputed' ? [fall(state, status?.date)] : []),
    ...(condition?.link === 'dead' ? [fall('linkDead', condition.checkedAt)] : []),
    ...(condition?.file === 'changed' ? [fall('fileChanged', condition.checkedAt)] : []),
  ]
}

function lineageOf(id: string | undefined, index: DossierIndex): SourceDocument[] {
  const source = index.get(id)
  return isOfType('source', source) ? lineage(source, index) : []
}

function withdrawal(id: string | undefined, index: DossierIndex): Fall[] {
  const person = index.get(id)
  if (!isOfType('interviewee', person) || !person.consent?.withdrawn) return []
  const name = index.displayName(id) ?? person._id
  return [{kind: 'consentWithdrawn', documentId: person._id, name, since: person.consent.withdrawn}]
}

/** A fall as sign-offs record that it was known. */
export const signedFall = ({kind, documentId}: Fall): string => `${kind} ${documentId}`

/** The falls under an item, for an entry that is made in knowledge of them. */
export function knownFalls({falls}: {falls: readonly Fall[]}): {falls?: string[]} {
  return falls.length > 0 ? {falls: falls.map(signedFall)} : {}
}

/** Bad news as part of a sentence: “the source “Ledger” was retracted on 2026-05-03”. */
export function fallClause({kind, name, since}: Fall): string {
  const on = since ? ` on ${since.slice(0, 10)}` : ''
  return `${fallTitles[kind].replace('…', kind === 'consentWithdrawn' ? name : `the source “${name}”`)}${on}`
}

const fallTitles = {
  retracted: '… was retracted',
  disputed: '… was disputed',
  linkDead: 'the address of … was found dead',
  fileChanged: 'the captured copy of … was found changed',
  consentWithdrawn: '… withdrew consent',
} as const satisfies Record<FallKind, string>
