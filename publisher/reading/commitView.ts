import {
  type CommittedChange,
  type CommitView,
  type Lookup,
  readCommit,
  referencedIds,
} from '../../workflow/index.ts'

/** Who asks for a commit, and when it is judged. */
export interface Asked {
  dataset: string
  transactionId: string
  timestamp: string
  /** The sign-in. Roles come from its staff document alone. */
  author: string
}

/** The state that changes would leave, for the rules of the workflow. */
export function commitView(
  known: Lookup,
  {author, ...asked}: Asked,
  changes: readonly CommittedChange[],
): CommitView {
  const changed = new Map(changes.map((change) => [change.id, change.after]))
  return {
    ...asked,
    identity: {id: author, roles: []},
    changes,
    get: (id) => (changed.has(id) ? changed.get(id) : known.get(id)),
    referencing(id) {
      const kept = known.referencing(id).filter((referrer) => !changed.has(referrer))
      const now = [...changed.values()].flatMap((after) =>
        after && referencedIds(after).has(id) ? [after._id] : [],
      )
      return [...kept, ...now]
    },
  }
}

/** Drafts laid over published documents, as the gate reads them: a draft of a role counts for nothing. */
export const workingLookup = (known: Lookup, asked: Asked): Lookup =>
  readCommit(commitView(known, asked, [])).working
