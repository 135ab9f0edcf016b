import type {Identity} from '../types.ts'
import {
  builtInGrants,
  namedGrants,
  namesReader,
  type Permission,
  publicGrants,
  type RoleGrant,
} from './roles.ts'

export interface Grant {
  filter: string
  permissions: readonly Permission[]
}

/** Identities that are not on the record live in `<dataset>-private`, one wall further in. */
export const isPrivateDataset = (dataset: string): boolean => dataset.endsWith('-private')

/**
 * What an identity may do in a dataset, as the answer of `/projects/:id/datasets/:ds/acl`: a
 * document is read, written or looked back at by whoever has the permission in a grant whose filter
 * it matches. What everybody may read, those who are signed in may read too. That a dataset answers
 * nobody without a token is decided before (`http/guardDataset.ts`).
 */
export function grantsFor(identity: Identity | undefined, dataset: string): readonly Grant[] {
  if (!identity) return anonymousGrants(dataset)
  const known = resolved.get(identity)?.get(dataset)
  if (known) return known
  const grants = unite(
    [...rolesGrants(identity, dataset), ...publicPart(identity, dataset)],
    dataset,
  )
  const ofIdentity = resolved.get(identity) ?? new Map<string, readonly Grant[]>()
  ofIdentity.set(dataset, grants)
  resolved.set(identity, ofIdentity)
  return grants
}

/** Whether a grant gives this permission for some documents of the dataset. */
export const holds = (
  identity: Identity | undefined,
  dataset: string,
  permission: Permission,
): boolean => grantsFor(identity, dataset).some(({permissions}) => permissions.includes(permission))

/** Whether this identity may read anything in the dataset. */
export const canRead = (identity: Identity | undefined, dataset: string): boolean =>
  holds(identity, dataset, 'read')

/** Whether this identity may write anything to the dataset. What exactly is for grants and policies. */
export const canWrite = (identity: Identity | undefined, dataset: string): boolean =>
  holds(identity, dataset, 'create') || holds(identity, dataset, 'update')

/** Whether a role's pattern of dataset names reaches this dataset. */
export function reaches(pattern: string, dataset: string): boolean {
  if (isPrivateDataset(dataset) && !isPrivateDataset(pattern)) return false
  if (pattern === '*' || pattern === dataset) return true
  if (!pattern.includes('*')) return false
  const parts = pattern.split('*').map((part) => part.replace(/[^\w~-]/g, ''))
  return new RegExp(`^${parts.join('.*')}$`).test(dataset)
}

/** An identity does not change: its grants are worked out once a dataset. */
const resolved = new WeakMap<Identity, Map<string, readonly Grant[]>>()

const closed: readonly Grant[] = []

const open: readonly Grant[] = publicGrants.map(({filter, permissions}) => ({filter, permissions}))

const anonymousGrants = (dataset: string): readonly Grant[] =>
  isPrivateDataset(dataset) ? closed : open

const rolesGrants = ({roles, grants = []}: Identity, dataset: string): RoleGrant[] => [
  ...roles.flatMap((role) => builtInGrants(role)),
  ...(isPrivateDataset(dataset) ? grants.map(forNamed) : grants),
]

/** A role of the newsroom's own reaches the protected identities that name its holder, at most. */
const forNamed = ({datasets, filter, permissions}: RoleGrant): RoleGrant => ({
  datasets,
  filter: `(${filter}\n) && ${namesReader}`,
  permissions: permissions.filter((one) => one !== 'history' && one !== 'manage'),
})

function publicPart({closedDatasets = []}: Identity, dataset: string): readonly RoleGrant[] {
  if (isPrivateDataset(dataset)) return namedGrants
  return closedDatasets.includes(dataset) ? [] : publicGrants
}

/** One grant a filter, with all that any role allows there. */
function unite(grants: readonly RoleGrant[], dataset: string): readonly Grant[] {
  const byFilter = new Map<string, Set<Permission>>()
  for (const {datasets, filter, permissions} of grants) {
    if (!reaches(datasets, dataset)) continue
    const united = byFilter.get(filter) ?? new Set<Permission>()
    for (const permission of permissions) united.add(permission)
    byFilter.set(filter, united)
  }
  return [...byFilter].map(([filter, united]) => ({filter, permissions: [...united]}))
}
