import type {Identity} from '../types.ts'

export type Permission = 'read' | 'create' | 'update' | 'history'

export interface Grant {
  filter: string
  permissions: Permission[]
}

const staffRoles = new Set(['administrator', 'editor', 'reporter', 'factChecker', 'standards'])
const confidentialRoles = new Set(['administrator', 'standards'])

/** Identities that are not on the record live in `<dataset>-private`, one wall further in. */
export const isPrivateDataset = (dataset: string): boolean => dataset.endsWith('-private')

/** Whether this identity may see the dataset at all. Anonymous readers see public documents only. */
export function canRead(identity: Identity | undefined, dataset: string): boolean {
  if (isPrivateDataset(dataset)) return holdsOneOf(identity, confidentialRoles)
  return true
}

/** Whether this identity may write to the dataset. What a write may do is for the commit policies. */
export function canWrite(identity: Identity | undefined, dataset: string): boolean {
  return holdsOneOf(identity, isPrivateDataset(dataset) ? confidentialRoles : staffRoles)
}

/**
 * What an identity may do in a dataset, as the answer of `/projects/:id/datasets/:ds/acl`:
 * the Studio evaluates each `filter` against a document and unites the permissions of those that
 * match. A receipt is written by the commit that publishes, so nobody may edit one.
 */
export function grantsFor(identity: Identity | undefined, dataset: string): Grant[] {
  if (!canRead(identity, dataset)) return []
  if (!identity) return [{filter: '_id in path("*")', permissions: ['read']}]
  if (!canWrite(identity, dataset)) {
    return [{filter: '_id in path("**")', permissions: ['read', 'history']}]
  }
  return [
    {filter: '_type != "receipt"', permissions: ['read', 'create', 'update', 'history']},
    {filter: '_type == "receipt"', permissions: ['read', 'history']},
  ]
}

const holdsOneOf = (identity: Identity | undefined, accepted: ReadonlySet<string>): boolean =>
  identity?.roles.some((role) => accepted.has(role)) ?? false
