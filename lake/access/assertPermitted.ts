import {failureOf} from '../mutate/failures.ts'
import {isPermitted, visibleGet} from '../query/visibility.ts'
import {type DocumentChange, type Identity, type LakeDocument, LakeError} from '../types.ts'
import type {Permission} from './roles.ts'

/**
 * Throws 403 `insufficientPermissionsError` where the grants of an identity do not allow what a
 * transaction does: `create` of the document as it will be, `update` of it as it was and as it will
 * be, and deleting is `update` of it as it was (sanity 6.16, `getPairPermissions`). What a commit
 * policy adds is the lake's own and not asked about.
 */
export function assertPermitted(
  dataset: string,
  identity: Identity,
  changes: readonly (DocumentChange & {index: number})[],
  kind: 'mutationError' | 'actionError',
): void {
  for (const {id, before, after, index} of changes) {
    const permission: Permission = before ? 'update' : 'create'
    const revisions = [before, after].filter((revision) => revision !== undefined)
    if (revisions.every((one) => isPermitted(dataset, identity, permission, one))) continue
    throw failureOf(kind, index, insufficient(id, permission))
  }
}

const insufficient = (id: string, permission: Permission): LakeError =>
  new LakeError(
    403,
    'insufficientPermissionsError',
    `Insufficient permissions; permission "${permission}" required for the document "${id}"`,
    {id, permission},
  )

/**
 * A document that a write copies from: only for one who may read it, as the copy might be theirs to
 * read.
 */
export function sourceOfCopy(
  {dataset, identity, source}: {dataset: string; identity: Identity; source: Readers},
  id: string,
): LakeDocument | undefined {
  return visibleGet(source.get, dataset, identity)(id)
}

interface Readers {
  get(id: string): LakeDocument | undefined
}
