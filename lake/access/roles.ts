/** What a grant may allow, in the words of Sanity's access control lists. */
export const permissions = ['read', 'create', 'update', 'history', 'manage'] as const

export type Permission = (typeof permissions)[number]

export const isPermission = (name: string): name is Permission =>
  permissions.some((permission) => permission === name)

/**
 * What a role may do with the documents that a GROQ filter describes, in the datasets whose names
 * `datasets` describes (`production`, `archive-*`, `*`). Only a pattern that itself ends in
 * `-private` reaches the datasets of protected identities.
 */
export interface RoleGrant {
  datasets: string
  filter: string
  permissions: readonly Permission[]
}

export interface Role {
  title: string
  description: string
  grants: readonly RoleGrant[]
}

const everyDocument = '_id in path("**")'
const everyPublicDocument = '_id in path("*")'
/** Of a protected identity: who may know it is written in it, and no role says otherwise. */
export const namesReader = 'identity() in knownBy'

/** What anybody may do in a public dataset. */
export const publicGrants: readonly RoleGrant[] = [
  {datasets: '*', filter: everyPublicDocument, permissions: ['read']},
]

/** What anybody who is signed in may do with protected identities: read those that name them. */
export const namedGrants: readonly RoleGrant[] = [
  {datasets: '*-private', filter: namesReader, permissions: ['read']},
]

const keeping: RoleGrant = {
  datasets: '*-private',
  filter: namesReader,
  permissions: ['read', 'create', 'update'],
}

/** A receipt is written by the commit that publishes, so nobody may make or change one. */
const staff: readonly RoleGrant[] = [
  {datasets: '*', filter: everyDocument, permissions: ['read', 'history']},
  {datasets: '*', filter: '_type != "receipt"', permissions: ['create', 'update']},
  keeping,
]

const administrationOf = (datasets: string): RoleGrant => ({
  datasets,
  filter: everyDocument,
  permissions: ['manage'],
})

/** The roles a sign-in or a token may hold, with the titles that people see and what they may do. */
export const roles = {
  administrator: {
    title: 'Administrator',
    description: 'Runs the newsroom system',
    grants: [...staff, administrationOf('*'), administrationOf('*-private')],
  },
  editor: {
    title: 'Editor',
    description: 'Commissions, edits and publishes',
    grants: staff,
  },
  reporter: {title: 'Reporter', description: 'Reports and writes', grants: staff},
  factChecker: {
    title: 'Fact-checker',
    description: 'Checks every quote and claim',
    grants: staff,
  },
  standards: {
    title: 'Standards editor',
    description: 'Decides on allegations and protected sources',
    grants: staff,
  },
  viewer: {
    title: 'Viewer',
    description: 'Reads everything in the main dataset, writes nothing',
    grants: [{datasets: '*', filter: everyDocument, permissions: ['read', 'history']}],
  },
} as const satisfies Record<string, Role>

export type RoleName = keyof typeof roles

export const isRoleName = (name: string): name is RoleName => Object.hasOwn(roles, name)

/** The role of the lake itself: whoever restores a backup writes receipts, too. Nobody is given it. */
export const systemRole = 'system'

const systemGrants: readonly RoleGrant[] = ['*', '*-private'].map((datasets) => ({
  datasets,
  filter: everyDocument,
  permissions,
}))

/** The role of the lake itself when it adds a reader to a protected identity. Nobody is given it. */
export const namingRole = 'naming'

const namingGrants: readonly RoleGrant[] = [
  {datasets: '*-private', filter: everyDocument, permissions: ['read', 'update']},
]

/** Whether a name is a role that no person, token or role of the newsroom's own may have. */
export const isInnerRole = (name: string): boolean => name === systemRole || name === namingRole

/** The grants of a role of the newsroom's own table; none for a name that is not in it. */
export function builtInGrants(name: string): readonly RoleGrant[] {
  if (name === systemRole) return systemGrants
  if (name === namingRole) return namingGrants
  return isRoleName(name) ? roles[name].grants : []
}
