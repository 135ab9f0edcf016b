import {publishedIdOf} from '../../../workflow/dossier/versions.ts'
import {referenceTo} from '../../propose/directory.ts'
import type {DraftReference, ProposedDocument} from '../../propose/documents.ts'
import {hashOf} from '../../propose/ids.ts'
import type {Existing, Party} from '../existing.ts'
import type {ImportRecord} from '../importRecord.ts'
import type {ImportChoices, PartyCandidate, PlannedLink} from '../plan.ts'
import {matchPerson, type Likeness} from './matchPerson.ts'
import {matchSource} from './matchSource.ts'

/** From here a single match is linked without asking, and named in the plan with its reason. */
export const confidentLink = 0.9
/** Two that are this close are both offered and neither is taken. */
const clear = 0.02
const offered = 5

type ProposedParty = ProposedDocument & {_type: 'interviewee' | 'source' | 'contributor'}

export interface LinkedParties {
  links: PlannedLink[]
  /** By the id that the proposal gave: what to refer to instead. */
  references: ReadonlyMap<string, DraftReference>
  /** Ids of the proposal's documents that are not needed. */
  replaced: ReadonlySet<string>
  /** For the next import, by a hash of type and name. */
  parties: Record<string, string>
}

/** Whom of the store the people and sources of a proposal are. A choice goes before any rule. */
export function linkParties(
  documents: readonly ProposedDocument[],
  untitled: ReadonlySet<string>,
  existing: Pick<Existing, 'parties' | 'merged'>,
  record: ImportRecord | undefined,
  choices: ImportChoices,
): LinkedParties {
  const byId = new Map(existing.parties.map((party) => [party.id, party]))
  const references = new Map<string, DraftReference>()
  const replaced = new Set<string>()
  const parties: Record<string, string> = {...record?.state.parties}
  const links = documents.filter(isParty).map((document): PlannedLink => {
    const {_type: type} = document
    const newId = publishedIdOf(document._id)
    const name = (type === 'source' ? document.title : document.name) ?? ''
    const candidates = candidatesFor(document, name, untitled.has(document._id), existing.parties)
    const key = hashOf(12, type, type === 'source' ? (document.kind ?? '') : '', name)
    const earlier = current(parties[key], existing.merged)
    const chosen = choices.link?.[newId] ?? choices.link?.[name]
    const choice = chosen && publishedIdOf(chosen)
    const found = decide(choice, earlier, candidates, byId)
    const linked = found && byId.get(found.id)
    const link = {type, name, newId, isEarlier: key in parties, candidates}
    parties[key] = linked?.id ?? newId
    if (!found || !linked) return link
    references.set(newId, referenceTo(linked.id, linked.type, linked.published))
    replaced.add(document._id)
    return {...link, linked: linked.id, by: found.by}
  })
  return {links, references, replaced, parties}
}

function isParty(document: ProposedDocument): document is ProposedParty {
  return ['interviewee', 'source', 'contributor'].includes(document._type)
}

function decide(
  choice: string | undefined,
  earlier: string | undefined,
  [best, next]: readonly PartyCandidate[],
  byId: ReadonlyMap<string, Party>,
): {id: string; by: NonNullable<PlannedLink['by']>} | undefined {
  if (choice === 'new') return undefined
  if (choice !== undefined && byId.has(choice)) return {id: choice, by: 'choice'}
  if (earlier !== undefined && byId.has(earlier)) return {id: earlier, by: 'earlierImport'}
  if (!best || best.confidence < confidentLink) return undefined
  if (next && best.confidence - next.confidence < clear) return undefined
  return {id: best.id, by: 'match'}
}

/** Who a merged person is now, however often they were merged. */
function current(id: string | undefined, merged: Existing['merged']): string | undefined {
  const seen = new Set<string>()
  let now = id
  while (now !== undefined && merged[now] !== undefined && !seen.has(now)) {
    seen.add(now)
    now = merged[now]
  }
  return now
}

function candidatesFor(
  document: ProposedParty,
  name: string,
  isUntitled: boolean,
  parties: readonly Party[],
): PartyCandidate[] {
  return parties
    .filter(({type}) => type === document._type)
    .flatMap((party): PartyCandidate[] => {
      const likeness = likenessTo(document, name, isUntitled, party)
      if (!likeness) return []
      const about = party.role ?? party.kind
      return [{id: party.id, name: party.name, ...(about && {about}), ...likeness}]
    })
    .toSorted((one, other) => other.confidence - one.confidence)
    .slice(0, offered)
}

function likenessTo(
  document: ProposedParty,
  name: string,
  isUntitled: boolean,
  party: Party,
): Likeness | undefined {
  if (document._type === 'source') {
    const {kind, creators = [], publisher, url} = document
    const addresses = [publisher, url]
    return matchSource({title: name, isUntitled, ...(kind && {kind}), creators, addresses}, party)
  }
  const aliases = document._type === 'interviewee' ? (document.aliases ?? []) : []
  const likeness = matchPerson([name, ...aliases.filter((alias) => alias.includes(' '))], party)
  const isEnough = document._type === 'interviewee' || (likeness?.confidence ?? 0) >= confidentLink
  return isEnough ? likeness : undefined
}
