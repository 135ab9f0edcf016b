import {failureOf} from '../mutate/failures.ts'
import {isPermitted, visibleGet} from '../query/visibility.ts'
import type {StoredRows} from '../store/createRows.ts'
import {type DocumentChange, type Identity, type LakeDocument, LakeError} from '../types.ts'
import {isPrivateDataset} from './permissions.ts'
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

/**
 * A dataset of protected identities as a write may look at it: the first look at one that the writer
 * may not change ends it. How a patch fails or which one applies would tell of its words.
 */
export function rowsForWriter(dataset: string, identity: Identity, rows: StoredRows): StoredRows {
  if (!isPrivateDataset(dataset)) return rows
  const isTheirs = (document: LakeDocument) => isPermitted(dataset, identity, 'update', document)
  const shown = (ids: readonly string[]) =>
    ids.filter((id) => {
      const document = rows.get(id)
      return document !== undefined && isTheirs(document)
    })
  return {
    ...rows,
    get(id) {
      const document = rows.get(id)
      if (!document || isTheirs(document)) return document
      throw insufficient(id, 'update')
    },
    ids: () => shown(rows.ids()),
    idsOfType: (type) => shown(rows.idsOfType(type)),
    idsStartingWith: (prefix) => shown(rows.idsStartingWith(prefix)),
    idsReferencing: (id, type) => shown(rows.idsReferencing(id, type)),
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
