import type {DocumentSource} from '../store/documentSource.ts'
import {LakeError} from '../types.ts'
import type {Identity, LakeDocument} from '../types.ts'

const confidentialSuffix = '-private'
const confidentialRoles = ['administrator', 'standards']

/**
 * Who may read a dataset at all. One ending in `-private` keeps identities that are not on the
 * record: for administrators and standards editors alone.
 */
export function maySeeDataset(dataset: string, identity: Identity | undefined): boolean {
  if (!dataset.endsWith(confidentialSuffix)) return true
  return identity?.roles.some((role) => confidentialRoles.includes(role)) ?? false
}

/** A dot in an id (`drafts.`, `review.`) hides a document from readers who are not signed in. */
export function maySeeDocument(id: string, identity: Identity | undefined): boolean {
  return identity !== undefined || !id.includes('.')
}

/** The part of a dataset that `identity` may read: the one rule behind every way to read. */
export function visibleTo(
  source: DocumentSource,
  dataset: string,
  identity: Identity | undefined,
): DocumentSource {
  if (!maySeeDataset(dataset, identity)) return nothing
  if (identity) return source
  const visible = (ids: readonly string[]) => ids.filter((id) => maySeeDocument(id, identity))
  return {
    get: (id) => (maySeeDocument(id, identity) ? source.get(id) : undefined),
    ids: () => visible(source.ids()),
    idsOfType: (type) => visible(source.idsOfType(type)),
    idsReferencing: (id) => visible(source.idsReferencing(id)),
  }
}

/** Throws 401 `unauthorizedError` or 403 `insufficientPermissionsError` to one who may not write. */
export function assertMayWrite(
  dataset: string,
  identity: Identity | undefined,
): asserts identity is Identity {
  if (!identity) {
    throw new LakeError(401, 'unauthorizedError', 'Sign in to write: this request has no session.')
  }
  if (!maySeeDataset(dataset, identity)) {
    const text = `Insufficient permissions: only standards editors and administrators may use ${dataset}.`
    throw new LakeError(403, 'insufficientPermissionsError', text)
  }
}

const nothing: DocumentSource = {
  get: (): LakeDocument | undefined => undefined,
  ids: () => [],
  idsOfType: () => [],
  idsReferencing: () => [],
}
