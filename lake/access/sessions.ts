import type {DatabaseSync} from 'node:sqlite'
import {hashSecret} from './hashSecret.ts'
import {readUser, type User} from './people.ts'

export interface Sessions {
  create(userId: string): {token: string; expiresAt: string}
  end(secret: string): void
  /** Whose session has this hash, while it holds. */
  find(hash: string): {user: User; expiresAt: string} | undefined
}

const days = 30

export function createSessions(
  database: DatabaseSync,
  now: () => Date,
  newSecret: () => string,
  changed: () => void,
): Sessions {
  const write = database.prepare('INSERT INTO sessions VALUES (?, ?, ?, ?)')
  const dropExpired = database.prepare('DELETE FROM sessions WHERE expiresAt <= ?')
  const drop = database.prepare('DELETE FROM sessions WHERE hash = ?')
  const read = database.prepare(`SELECT users.*, sessions.expiresAt FROM sessions
    JOIN users ON users.id = sessions.userId
    WHERE sessions.hash = ? AND sessions.expiresAt > ? AND users.removedAt IS NULL`)
  return {
    create(userId) {
      const token = newSecret()
      const createdAt = now()
      const expiresAt = new Date(createdAt.getTime() + days * 86_400_000).toISOString()
      dropExpired.run(createdAt.toISOString())
      write.run(hashSecret(token), userId, createdAt.toISOString(), expiresAt)
      return {token, expiresAt}
    },
    end(secret) {
      drop.run(hashSecret(secret))
      changed()
    },
    find(hash) {
      const row = read.get(hash, now().toISOString())
      return row && {user: readUser(row), expiresAt: String(row.expiresAt)}
    },
  }
}
