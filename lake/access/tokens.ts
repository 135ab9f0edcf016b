import type {DatabaseSync} from 'node:sqlite'
import {hashSecret} from './hashSecret.ts'
import {readRoleNames} from './readRoleNames.ts'

/** A program's way in. The secret itself is shown once and not kept. */
interface Token {
  id: string
  name: string
  roles: readonly string[]
  createdAt: string
  expiresAt?: string
  revokedAt?: string
}

export interface NewToken {
  name: string
  roles: readonly string[]
  /** ISO 8601; without one the token holds until it is revoked. */
  expiresAt?: string | undefined
}

export interface Tokens {
  create(token: NewToken): {id: string; token: string}
  /** Oldest first, those that were revoked too. */
  all(): Token[]
  get(id: string): Token | undefined
  /** The token with this id, while it holds. */
  holding(id: string): Token | undefined
  /** Whether there was one that held. */
  revoke(id: string): boolean
  /** The token with this hash, while it holds. */
  find(hash: string): Token | undefined
}

export function createTokens(
  database: DatabaseSync,
  now: () => Date,
  newSecret: () => string,
  changed: () => void,
): Tokens {
  const write = database.prepare(
    'INSERT INTO tokens (hash, id, name, roles, createdAt, expiresAt) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const readAll = database.prepare('SELECT * FROM tokens ORDER BY createdAt, id')
  const readOne = database.prepare('SELECT * FROM tokens WHERE id = ?')
  const readHash = database.prepare(`SELECT * FROM tokens
    WHERE hash = ? AND revokedAt IS NULL AND (expiresAt IS NULL OR expiresAt > ?)`)
  const readHolding = database.prepare(`SELECT * FROM tokens
    WHERE id = ? AND revokedAt IS NULL AND (expiresAt IS NULL OR expiresAt > ?)`)
  const end = database.prepare('UPDATE tokens SET revokedAt = ? WHERE id = ? AND revokedAt IS NULL')
  return {
    create({name, roles, expiresAt}) {
      const token = newSecret()
      const hash = hashSecret(token)
      const id = `token-${hash.slice(0, 12)}`
      const createdAt = now().toISOString()
      write.run(hash, id, name, JSON.stringify(roles), createdAt, expiresAt ?? null)
      return {id, token}
    },
    all: () => readAll.all().map(readToken),
    get(id) {
      const row = readOne.get(id)
      return row && readToken(row)
    },
    holding(id) {
      const row = readHolding.get(id, now().toISOString())
      return row && readToken(row)
    },
    revoke(id) {
      const isRevoked = end.run(now().toISOString(), id).changes > 0
      changed()
      return isRevoked
    },
    find(hash) {
      const row = readHash.get(hash, now().toISOString())
      return row && readToken(row)
    },
  }
}

const readToken = (row: Record<string, unknown>): Token => ({
  id: String(row.id),
  name: String(row.name),
  roles: readRoleNames(row.roles),
  createdAt: String(row.createdAt),
  ...(typeof row.expiresAt === 'string' && {expiresAt: row.expiresAt}),
  ...(typeof row.revokedAt === 'string' && {revokedAt: row.revokedAt}),
})
