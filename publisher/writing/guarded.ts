import type {Mutation} from '@sanity/client'
import type {CommittedChange, StoredDocument} from '../../workflow/index.ts'

/** Mutations that write each change only where the document is still what was read (409 if not). */
export function guarded(changes: readonly CommittedChange[]): Mutation[] {
  return changes.flatMap(({id, before, after}): Mutation[] => {
    if (before && after) return [unchanged(before), {createOrReplace: content(after, before)}]
    if (after) return [{create: content(after, after)}]
    return before ? [unchanged(before), {delete: {id}}] : []
  })
}

/**
 * Replacing and deleting take no revision, so a patch that changes nothing goes first.
 * Source: the Studio's own publish operation.
 */
const unchanged = ({_id, _rev}: StoredDocument): Mutation => ({
  patch: {
    id: _id,
    unset: ['_revision_lock_pseudo_field_'],
    ...(_rev !== undefined && {ifRevisionID: _rev}),
  },
})

function content(document: StoredDocument, {_createdAt}: StoredDocument): StoredDocument {
  const {_rev, _updatedAt, ...fields} = document
  return {...fields, ...(_createdAt !== undefined && {_createdAt})}
}
