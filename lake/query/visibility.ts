import {canRead, canWrite} from '../access/permissions.ts'
import type {DocumentSource} from '../store/documentSource.ts'
import {LakeError} from '../types.ts'
import type {Identity, LakeDocument} from '../types.ts'

/** A dot in an id (`drafts.`, `review.`) hides a document from readers who are not signed in. */
export function maySeeDocument(
  dataset: string,
  id: string,
  identity: Identity | undefined,
): boolean {
  return canRead(identity, dataset) && (identity !== undefined || isPublicId(id))
}

/**
 * Earlier revisions are for people who are signed in: what was taken back must not be read again
 * by everybody.
 */
export function maySeeHistory(
  dataset: string,
  id: string,
  identity: Identity | undefined,
): boolean {
  return identity !== undefined && maySeeDocument(dataset, id, identity)
}

/** The part of a dataset that `identity` may read: the one rule behind every way to read. */
export function visibleTo(
  source: DocumentSource,
  dataset: string,
  identity: Identity | undefined,
): DocumentSource {
  if (!canRead(identity, dataset)) return nothing
  if (identity) return source
  return {
    get: (id) => (isPublicId(id) ? source.get(id) : undefined),
    ids: () => source.ids().filter(isPublicId),
    idsOfType: (type) => source.idsOfType(type).filter(isPublicId),
    idsReferencing: (id) => source.idsReferencing(id).filter(isPublicId),
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
  if (!canWrite(identity, dataset)) {
    const text = `Insufficient permissions: ${identity.name ?? identity.id} may not write to ${dataset}.`
    throw new LakeError(403, 'insufficientPermissionsError', text)
  }
}

function isPublicId(id: string): boolean {
  return !id.includes('.')
}

const nothing: DocumentSource = {
  get: (): LakeDocument | undefined => undefined,
  ids: () => [],
  idsOfType: () => [],
  idsReferencing: () => [],
}
