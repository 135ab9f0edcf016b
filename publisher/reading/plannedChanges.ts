import {
  buildDossier,
  type CommittedChange,
  draftIdOf,
  type Lookup,
  type PlannedPublish,
  publishPlan,
  type StoredDocument,
} from '../../workflow/index.ts'
import {strengthened} from '../writing/strengthened.ts'
import {type Asked, workingLookup} from './commitView.ts'

export interface Planned {
  plan: PlannedPublish[]
  changes: CommittedChange[]
}

/**
 * What publishing a document would change: an article with every draft it rests on, any other
 * document by itself. `undefined` where there is no such document.
 */
export function plannedChanges(
  known: Lookup,
  documentId: string,
  asked: Asked,
): Planned | undefined {
  const plan = planOf(known, documentId, asked)
  if (!plan) return undefined
  return {plan, changes: plan.flatMap(({id}) => changesOf(known, id, asked.timestamp))}
}

function planOf(known: Lookup, id: string, asked: Asked): PlannedPublish[] | undefined {
  const versionsOf = (of: string) => {
    const draft = known.get(draftIdOf(of))
    const published = known.get(of)
    return {...(draft && {draft}), ...(published && {published})}
  }
  const dossier = buildDossier(id, workingLookup(known, asked), [asked.author])
  if (dossier) return publishPlan(dossier, versionsOf)
  const {draft, published} = versionsOf(id)
  const type = (draft ?? published)?._type
  if (type === undefined) return undefined
  return [{id, type, draftRevision: draft?._rev, publishedRevision: published?._rev}]
}

function changesOf(known: Lookup, id: string, now: string): CommittedChange[] {
  const draft = known.get(draftIdOf(id))
  const before = known.get(id)
  const content = draft ?? before
  if (!content) return []
  const after = dated({...strengthened(content), _id: id}, before, now)
  const published: CommittedChange = {id, before, after}
  return draft ? [published, {id: draft._id, before: draft, after: undefined}] : [published]
}

function dated(
  document: StoredDocument & {publishedAt?: string},
  before: StoredDocument | undefined,
  now: string,
): StoredDocument {
  if (document._type !== 'article') return document
  return before || document.publishedAt
    ? {...document, ...{updatedAt: now}}
    : {...document, ...{publishedAt: now}}
}
