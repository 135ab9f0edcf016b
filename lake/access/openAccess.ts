import {createHash, randomBytes} from 'node:crypto'
import {join} from 'node:path'
import {makeDirectory} from '../store/makeDirectory.ts'
import type {Identity} from '../types.ts'
import {openAccessTables} from './accessTables.ts'
import {createHandoffs, type Handoffs} from './handoffs.ts'
import {createKeyValues, type KeyValues} from './keyValues.ts'
import {createRecentIdentities} from './recentIdentities.ts'

export interface User {
  id: string
  name: string
  email?: string
  roles: readonly string[]
  imageUrl?: string
  /** One of the sample staff: whoever sits at this machine may sign in as them. */
  demo: boolean
}

export interface Access {
  /** Where this store is, and with it what belongs to the lake beside its documents. */
  dataDir: string
  putUser(user: User): void
  users(): User[]
  user(id: string): User | undefined
  /** A token for a program. `token` is shown once: only its hash is stored. */
  createToken(token: {name: string; roles: readonly string[]}): {id: string; token: string}
  /** The name of the token with this id, for histories that show who wrote. */
  tokenName(id: string): string | undefined
  /** Sign a user in. Throws a `RangeError` for a user that does not exist. */
  createSession(userId: string): {token: string; expiresAt: string}
  /** Who holds this secret, if anybody (any longer). */
  identify(secret: string): Identity | undefined
  /** End the session with this secret. Tokens of programs stay. */
  signOut(secret: string): void
  handoffs: Handoffs
  keyValues: KeyValues
  close(): void
}

export interface AccessOptions {
  now?: () => Date
  /** At least 32 characters of high entropy, safe in a URL. */
  newSecret?: () => string
}

const sessionDays = 30

/**
 * Open the store of people, tokens and sessions: `access.sqlite` in `dataDir`.
 * Secrets are stored as SHA-256 hashes; they are random and long, so a slow hash adds nothing.
 */
export function openAccess(dataDir: string, options: AccessOptions = {}): Access {
  const {now = () => new Date(), newSecret = () => randomBytes(32).toString('base64url')} = options
  makeDirectory(dataDir)
  const database = openAccessTables(join(dataDir, 'access.sqlite'))

  const putUser = database.prepare(`
    INSERT INTO users (id, name, email, roles, imageUrl, demo) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, email = excluded.email,
      roles = excluded.roles, imageUrl = excluded.imageUrl, demo = excluded.demo`)
  const allUsers = database.prepare('SELECT * FROM users ORDER BY rowid')
  const oneUser = database.prepare('SELECT * FROM users WHERE id = ?')
  const putToken = database.prepare('INSERT INTO tokens VALUES (?, ?, ?, ?, ?)')
  const oneToken = database.prepare('SELECT id, name, roles FROM tokens WHERE hash = ?')
  const tokenById = database.prepare('SELECT name FROM tokens WHERE id = ?')
  const putSession = database.prepare('INSERT INTO sessions VALUES (?, ?, ?, ?)')
  const dropExpired = database.prepare('DELETE FROM sessions WHERE expiresAt <= ?')
  const dropSession = database.prepare('DELETE FROM sessions WHERE hash = ?')
  const sessionUser = database.prepare(`
    SELECT users.* FROM sessions JOIN users ON users.id = sessions.userId
    WHERE sessions.hash = ? AND sessions.expiresAt > ?`)

  const recent = createRecentIdentities(now)

  return {
    dataDir,
    putUser({id, name, email, roles, imageUrl, demo}) {
      recent.forget()
      putUser.run(id, name, email ?? null, JSON.stringify(roles), imageUrl ?? null, Number(demo))
    },
    users: () => allUsers.all().map(readUser),
    user(id) {
      const row = oneUser.get(id)
      return row && readUser(row)
    },
    createToken({name, roles}) {
      const token = newSecret()
      const id = `token-${hash(token).slice(0, 12)}`
      putToken.run(hash(token), id, name, JSON.stringify(roles), now().toISOString())
      return {id, token}
    },
    tokenName(id) {
      const row = tokenById.get(id)
      return row && String(row.name)
    },
    createSession(userId) {
      if (!oneUser.get(userId)) throw new RangeError(`No user has the id ${userId}`)
      const token = newSecret()
      const createdAt = now()
      const expiresAt = new Date(createdAt.getTime() + sessionDays * 86_400_000).toISOString()
      dropExpired.run(createdAt.toISOString())
      putSession.run(hash(token), userId, createdAt.toISOString(), expiresAt)
      return {token, expiresAt}
    },
    identify(secret) {
      const hashed = hash(secret)
      return recent.get(hashed, () => {
        const user = sessionUser.get(hashed, now().toISOString())
        if (user) return identityOf(readUser(user))
        const token = oneToken.get(hashed)
        return token && readIdentity(token)
      })
    },
    signOut(secret) {
      recent.forget()
      dropSession.run(hash(secret))
    },
    handoffs: createHandoffs(now, newSecret),
    keyValues: createKeyValues(database, now),
    close: () => database.close(),
  }
}

const hash = (secret: string): string => createHash('sha256').update(secret).digest('hex')

const identityOf = ({id, name, roles}: User): Identity => ({id, name, roles})

const readIdentity = (row: Record<string, unknown>): Identity => ({
  id: String(row.id),
  name: String(row.name),
  roles: readRoles(row.roles),
})

const readUser = (row: Record<string, unknown>): User => ({
  id: String(row.id),
  name: String(row.name),
  ...(typeof row.email === 'string' && {email: row.email}),
  roles: readRoles(row.roles),
  ...(typeof row.imageUrl === 'string' && {imageUrl: row.imageUrl}),
  demo: row.demo === 1,
})

function readRoles(stored: unknown): string[] {
  const parsed: unknown = JSON.parse(String(stored))
  return Array.isArray(parsed) ? parsed.map(String) : []
}
