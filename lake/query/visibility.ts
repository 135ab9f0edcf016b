import {canWrite, grantsFor, isPrivateDataset} from '../access/permissions.ts'
import type {Permission} from '../access/roles.ts'
import type {DocumentSource} from '../store/documentSource.ts'
import {LakeError} from '../types.ts'
import type {Identity, LakeDocument} from '../types.ts'
import {
  asksIdentity,
  type GrantFilter,
  grantFilter,
  mayRead,
  type Readable,
  type Test,
} from './grantFilter.ts'
import {witnessed} from './readWitness.ts'

export type {Readable} from './grantFilter.ts'

/** The part of a dataset that `identity` may read: the one rule behind every way to read. */
export function readable(dataset: string, identity: Identity | undefined): Readable {
  return witnessed(dataset, permittedTo(dataset, identity, 'read').test)
}

/**
 * The same by `_id` alone, where the grants look at nothing else: then documents are counted
 * without being read. In a dataset of protected identities every look is written down.
 */
export function readableById(
  dataset: string,
  identity: Identity | undefined,
): ((id: string) => boolean) | undefined {
  return isPrivateDataset(dataset) ? undefined : permittedTo(dataset, identity, 'read').byId
}

/**
 * The documents whose earlier revisions `identity` may read. That is for people who are signed in:
 * what was taken back must not be read again by everybody.
 */
export function historyReadable(dataset: string, identity: Identity | undefined): Readable {
  if (!identity) return 'none'
  const history = permittedTo(dataset, identity, 'history').test
  return both(readable(dataset, identity), history)
}

/** Reading by id, for `identity`: what may not be read is not there. */
export function visibleGet(
  get: (id: string) => LakeDocument | undefined,
  dataset: string,
  identity: Identity | undefined,
): (id: string) => LakeDocument | undefined {
  const test = readable(dataset, identity)
  if (test === 'all') return get
  return (id) => {
    const document = get(id)
    return document && mayRead(test, document) ? document : undefined
  }
}

/** A dataset as `identity` may read it. */
export function visibleTo(
  source: DocumentSource,
  dataset: string,
  identity: Identity | undefined,
): DocumentSource {
  const test = readable(dataset, identity)
  if (test === 'none') return nothing
  if (test === 'all') return source
  const get = visibleGet(source.get, dataset, identity)
  const {byId} = permittedTo(dataset, identity, 'read')
  const shown = (ids: readonly string[]) => ids.filter(byId ?? ((id) => get(id) !== undefined))
  return {
    get,
    ids: () => shown(source.ids()),
    idsOfType: (type) => shown(source.idsOfType(type)),
    idsReferencing: (id) => shown(source.idsReferencing(id)),
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

/** Whether `identity` may do this with this document as it is. */
export function isPermitted(
  dataset: string,
  identity: Identity | undefined,
  permission: Permission,
  document: LakeDocument,
): boolean {
  return mayRead(permittedTo(dataset, identity, permission).test, document)
}

interface Permitted {
  test: Readable
  byId?: (id: string) => boolean
}

const nobody: Permitted = {test: 'none'}
const everything: Permitted = {test: 'all'}

/** By what is granted, so that all who hold the same roles share the answers. */
const shared = new Map<string, Permitted>()
const ofIdentity = new WeakMap<Identity, Map<string, Permitted>>()
const mostShared = 500

function permittedTo(
  dataset: string,
  identity: Identity | undefined,
  permission: Permission,
): Permitted {
  if (!identity) return fromGrants(dataset, identity, permission)
  const key = `${permission} ${dataset}`
  const known = ofIdentity.get(identity)
  const permitted = known?.get(key)
  if (permitted) return permitted
  const found = fromGrants(dataset, identity, permission)
  ofIdentity.set(identity, (known ?? new Map<string, Permitted>()).set(key, found))
  return found
}

function fromGrants(
  dataset: string,
  identity: Identity | undefined,
  permission: Permission,
): Permitted {
  const filters = grantsFor(identity, dataset)
    .filter(({permissions}) => permissions.includes(permission))
    .map(({filter}) => filter)
  const asker = filters.some(asksIdentity) ? (identity?.id ?? '') : ''
  const key = JSON.stringify([asker, ...filters])
  const known = shared.get(key)
  if (known) return known
  const permitted = united(filters.map((filter) => grantFilter(filter, asker)))
  if (shared.size >= mostShared) shared.clear()
  shared.set(key, permitted)
  return permitted
}

function united(filters: readonly GrantFilter[]): Permitted {
  const tests: Test[] = []
  for (const {test} of filters) {
    if (!test) return everything
    tests.push(test)
  }
  const [only, ...others] = filters
  if (!only?.test) return nobody
  if (others.length === 0) return {test: only.test, ...(only.byId && {byId: only.byId})}
  return {test: (document) => tests.some((test) => test(document))}
}

function both(first: Readable, second: Readable): Readable {
  if (first === 'none' || second === 'none') return 'none'
  if (first === 'all' || second === 'all') return first === 'all' ? second : first
  return (document) => first(document) && second(document)
}

const nothing: DocumentSource = {
  get: (): LakeDocument | undefined => undefined,
  ids: () => [],
  idsOfType: () => [],
  idsReferencing: () => [],
}
