import {actorOf} from '../actors.ts'
import {staffIdOf} from '../dossier/buildDossier.ts'
import {isOfType} from '../dossier/documentTypes.ts'
import {draftPrefix, publishedIdOf} from '../dossier/versions.ts'
import {referencedIds, type Lookup} from '../dossier/lookup.ts'
import type {Actor, CommitView, CommittedChange, StaffDocument, StoredDocument} from '../types.ts'

/** A transaction as the rules of the policy read it. */
export interface Committed {
  view: CommitView
  actor: Actor
  /** The staff document of whoever writes, as it was before the transaction. */
  staff: StaffDocument | undefined
  /** Changes of documents that are no drafts and no versions of a release. */
  changes: readonly CommittedChange[]
  /** Published documents after the transaction. */
  published: Lookup
  /** Drafts laid over published documents after the transaction, as the Studio shows them. */
  working: Lookup
}

/** Reads a commit view once for all rules. */
export function readCommit(view: CommitView): Committed {
  const published = publishedLookup(view)
  const staff = staffBefore(view)
  return {
    view,
    staff,
    actor: actorOf(view.identity, staff),
    changes: view.changes.filter((change) => !isWorkingId(change.id)),
    published,
    working: workingLookup(view, published),
  }
}

/** Nobody gains a role in the transaction that uses it. */
function staffBefore(view: CommitView): StaffDocument | undefined {
  const id = staffIdOf(view.identity.id)
  const change = view.changes.find((one) => one.id === id)
  const document = change ? change.before : view.get(id)
  return isOfType('staff', document) ? document : undefined
}

/** The published state as it was, with the given changes taken back and all others kept. */
export function withoutChanges(after: Lookup, changes: readonly CommittedChange[]): Lookup {
  const before = new Map(changes.map((change) => [change.id, change.before]))
  return {
    get: (id) => (before.has(id) ? before.get(id) : after.get(id)),
    referencing: (id) => {
      const earlier = changes.filter((change) => change.before && refersTo(change.before, id))
      return [...new Set([...after.referencing(id), ...earlier.map((change) => change.id)])]
    },
  }
}

/** Drafts and versions of releases: what readers never see. */
export function isWorkingId(id: string): boolean {
  return id.startsWith(draftPrefix) || id.startsWith('versions.')
}

function publishedLookup(view: CommitView): Lookup {
  return {
    get: (id) => (isWorkingId(id) ? undefined : view.get(id)),
    referencing: (id) => view.referencing(id).filter((referrer) => !isWorkingId(referrer)),
  }
}

/** Documents whose drafts count for nothing: nobody gains a role or eases a policy by a draft. */
const neverDrafted = new Set(['review', 'staff', 'receipt', 'policy'])

function workingLookup(view: CommitView, published: Lookup): Lookup {
  return {
    get(id) {
      const current = published.get(id)
      if (current && neverDrafted.has(current._type)) return current
      const draft = view.get(draftPrefix + id)
      return draft && !neverDrafted.has(draft._type) ? {...draft, _id: id} : current
    },
    referencing(id) {
      const ids = view
        .referencing(id)
        .filter((referrer) => !referrer.startsWith('versions.'))
        .map(publishedIdOf)
      return [...new Set(ids)]
    },
  }
}

function refersTo(document: StoredDocument, id: string): boolean {
  return referencedIds(document).has(id)
}
