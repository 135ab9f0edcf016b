import type {DatabaseSync} from 'node:sqlite'
import {LakeError} from '../types.ts'
import {hashPassword, isPassword, passwordFault} from './passwords.ts'
import {readRoleNames} from './readRoleNames.ts'

export interface User {
  id: string
  name: string
  email?: string
  roles: readonly string[]
  imageUrl?: string
  /** One of the sample staff: whoever sits at this machine may sign in as them. */
  demo: boolean
}

export interface People {
  /** Those who work here now. */
  all(): User[]
  get(id: string): User | undefined
  /** The user with this id or, in any case of letters, this address. */
  find(idOrEmail: string): User | undefined
  /** Also of somebody who is gone: histories still show who wrote. */
  nameOf(id: string): string | undefined
  put(user: User): void
  /** Rejects with a `LakeError` (400) in one sentence where this can't be; then nobody is added. */
  add(user: User, password: string): Promise<void>
  change(id: string, changes: Partial<Omit<User, 'id' | 'demo'>>): User
  /** Takes the sign-ins, the password and the roles away; the name stays for the histories. */
  remove(id: string): User
  /** Ends every sign-in of this user, and the free choice where it was one of the sample staff. */
  setPassword(id: string, password: string): Promise<void>
  hasPassword(id: string): boolean
  /** Whether anybody signs in with a password. */
  anyPassword(): boolean
  /** Ends every sign-in of this user. */
  signOut(id: string): void
  /** The user whose password this is. Takes as long for one that does not exist. */
  withPassword(idOrEmail: string, password: string): Promise<User | undefined>
}

const administrator = 'administrator'

export function createPeople(database: DatabaseSync, now: () => Date, changed: () => void): People {
  const write = database.prepare(`
    INSERT INTO users (id, name, email, roles, imageUrl, demo) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, email = excluded.email,
      roles = excluded.roles, imageUrl = excluded.imageUrl, demo = excluded.demo,
      removedAt = NULL`)
  const readAll = database.prepare('SELECT * FROM users WHERE removedAt IS NULL ORDER BY rowid')
  const readOne = database.prepare('SELECT * FROM users WHERE id = ? AND removedAt IS NULL')
  const readName = database.prepare('SELECT name FROM users WHERE id = ?')
  const readFound = database.prepare(`SELECT * FROM users
    WHERE removedAt IS NULL AND (id = ?1 OR lower(email) = lower(?1)) ORDER BY id = ?1 DESC`)
  const takeAway = database.prepare(`UPDATE users SET removedAt = ?, passwordHash = NULL,
    roles = '[]', email = NULL, demo = 0 WHERE id = ?`)
  const writeHash = database.prepare('UPDATE users SET passwordHash = ?, demo = 0 WHERE id = ?')
  const anyHash = database.prepare('SELECT 1 FROM users WHERE passwordHash IS NOT NULL LIMIT 1')
  const dropSessions = database.prepare('DELETE FROM sessions WHERE userId = ?')

  const get = (id: string) => {
    const row = readOne.get(id)
    return row && readUser(row)
  }
  const all = () => readAll.all().map(readUser)
  const known = (id: string): User => {
    const user = get(id)
    if (user) return user
    throw new LakeError(404, 'notFound', `Nobody here has the id ${id}.`)
  }
  const put = ({id, name, email, roles, imageUrl, demo}: User) => {
    write.run(id, name, email ?? null, JSON.stringify(roles), imageUrl ?? null, Number(demo))
    changed()
  }
  const assertAnotherAdministrator = (id: string) => {
    const isLast = !all().some((user) => user.id !== id && user.roles.includes(administrator))
    if (isLast && known(id).roles.includes(administrator)) {
      throw invalid(`${id} is the last administrator. Make somebody else one first.`)
    }
  }
  const assertAddressFree = (email: string | undefined, id: string) => {
    const other = all().find(
      (user) => user.id !== id && user.email?.toLowerCase() === email?.toLowerCase(),
    )
    if (email !== undefined && other)
      throw invalid(`${email} is the address of ${other.id} already.`)
  }

  return {
    all,
    get,
    put,
    find(idOrEmail) {
      const row = readFound.get(idOrEmail)
      return row && readUser(row)
    },
    nameOf(id) {
      const row = readName.get(id)
      return row && String(row.name)
    },
    async add(user, password) {
      if (!/^[a-z0-9][\w-]{0,62}$/i.test(user.id)) {
        throw invalid(`“${user.id}” is not an id: letters, digits, - and _, up to 63.`)
      }
      if (get(user.id)) throw invalid(`There is somebody with the id ${user.id} already.`)
      assertAddressFree(user.email, user.id)
      const hash = await acceptedHash(user, password)
      put(user)
      writeHash.run(hash, user.id)
      changed()
    },
    change(id, changes) {
      const user = {...known(id), ...changes}
      if (!user.roles.includes(administrator)) assertAnotherAdministrator(id)
      assertAddressFree(user.email, id)
      put(user)
      return user
    },
    remove(id) {
      const user = known(id)
      assertAnotherAdministrator(id)
      dropSessions.run(id)
      takeAway.run(now().toISOString(), id)
      changed()
      return user
    },
    async setPassword(id, password) {
      const hash = await acceptedHash(known(id), password)
      writeHash.run(hash, id)
      dropSessions.run(id)
      changed()
    },
    anyPassword: () => anyHash.get() !== undefined,
    signOut(id) {
      dropSessions.run(known(id).id)
      changed()
    },
    hasPassword: (id) => typeof readOne.get(id)?.passwordHash === 'string',
    async withPassword(idOrEmail, password) {
      const row = readFound.get(idOrEmail)
      const hash = typeof row?.passwordHash === 'string' ? row.passwordHash : undefined
      return (await isPassword(password, hash)) && row ? readUser(row) : undefined
    },
  }
}

async function acceptedHash({id, name, email}: User, password: string): Promise<string> {
  const fault = passwordFault(password, [id, name, ...(email === undefined ? [] : [email])])
  if (fault !== undefined) throw invalid(fault)
  return hashPassword(password)
}

export const readUser = (row: Record<string, unknown>): User => ({
  id: String(row.id),
  name: String(row.name),
  ...(typeof row.email === 'string' && {email: row.email}),
  roles: readRoleNames(row.roles),
  ...(typeof row.imageUrl === 'string' && {imageUrl: row.imageUrl}),
  demo: row.demo === 1,
})

const invalid = (description: string) => new LakeError(400, 'badRequest', description)
