import type {DatabaseSync} from 'node:sqlite'
import {z} from 'zod'
import {grantFilter} from '../query/grantFilter.ts'
import {LakeError} from '../types.ts'
import {isInnerRole, isRoleName, permissions, type Role, type RoleGrant, roles} from './roles.ts'

export type NamedRole = Role & {name: string}

/** Roles that a newsroom defined itself, beside those of the system's own table. */
export interface CustomRoles {
  all(): NamedRole[]
  /** Throws a `LakeError` (400) in one sentence where the name is taken or a grant can't be read. */
  put(role: NamedRole): void
  /** Whether there was such a role. */
  remove(name: string): boolean
}

const grant = z.object({
  datasets: z.string(),
  filter: z.string(),
  permissions: z.array(z.enum(permissions)),
})

export function createCustomRoles(database: DatabaseSync): CustomRoles {
  const read = database.prepare('SELECT * FROM roles ORDER BY name')
  const write = database.prepare(`
    INSERT INTO roles (name, title, description, grants) VALUES (?, ?, ?, ?)
    ON CONFLICT (name) DO UPDATE SET title = excluded.title, description = excluded.description,
      grants = excluded.grants`)
  const drop = database.prepare('DELETE FROM roles WHERE name = ?')
  return {
    all: () => read.all().map(readRole),
    put({name, title, description, grants}) {
      assertName(name)
      for (const {filter, datasets} of grants) assertGrant(filter, datasets)
      write.run(name, title, description, JSON.stringify(grants))
    },
    remove: (name) => drop.run(name).changes > 0,
  }
}

/** `[{name, title, description}]`, as the Studio's current user and the project's role list have it. */
export function describeRoles(names: readonly string[], custom: readonly NamedRole[]) {
  return names.map((name) => {
    const {title = name, description = ''}: Partial<Role> = isRoleName(name)
      ? roles[name]
      : (custom.find((role) => role.name === name) ?? {})
    return {name, title, description}
  })
}

/** What the roles of the newsroom's own among `names` allow. */
export const customGrants = (names: readonly string[], custom: readonly NamedRole[]): RoleGrant[] =>
  custom.filter(({name}) => names.includes(name)).flatMap(({grants}) => grants)

function assertName(name: string): void {
  if (!/^[a-z][\w-]{0,62}$/i.test(name)) {
    throw invalid(`“${name}” is not the name of a role: a letter, then letters, digits, - and _.`)
  }
  if (isRoleName(name) || isInnerRole(name)) {
    throw invalid(`The role ${name} is the system's own and stays as it is. Choose another name.`)
  }
}

function assertGrant(filter: string, datasets: string): void {
  if (!/^[a-z0-9~*][a-z0-9~_*-]{0,63}$/.test(datasets)) {
    throw invalid(`“${datasets}” names no datasets: write a name, with * for any letters.`)
  }
  try {
    grantFilter(filter, '')
  } catch (error) {
    if (error instanceof TypeError) throw invalid(error.message)
    const reason = error instanceof Error ? error.message : String(error)
    throw invalid(`The filter of a grant can't be read: ${filter} (${reason})`)
  }
}

const invalid = (description: string) => new LakeError(400, 'badRequest', description)

const readRole = (row: Record<string, unknown>): NamedRole => ({
  name: String(row.name),
  title: String(row.title),
  description: String(row.description),
  grants: z.array(grant).parse(JSON.parse(String(row.grants))),
})
