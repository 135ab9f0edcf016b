import {randomBytes} from 'node:crypto'
import {join} from 'node:path'
import {makeDirectory} from '../store/makeDirectory.ts'
import type {Identity} from '../types.ts'
import {openAccessTables} from './accessTables.ts'
import {type AuditLog, createAuditLog} from './auditLog.ts'
import {createChangeWatch} from './changeWatch.ts'
import {createCustomRoles, customGrants, type CustomRoles, type NamedRole} from './customRoles.ts'
import {createDatasetModes, type DatasetModes} from './datasetModes.ts'
import {createHandoffs, type Handoffs} from './handoffs.ts'
import {hashSecret} from './hashSecret.ts'
import {createKeyValues, type KeyValues} from './keyValues.ts'
import {createPeople, type People, type User} from './people.ts'
import {createRecentIdentities, type Identified} from './recentIdentities.ts'
import {createSessions} from './sessions.ts'
import {createTokens, type NewToken, type Tokens} from './tokens.ts'

export type {User} from './people.ts'

export interface Access {
  /** Where this store is, and with it what belongs to the lake beside its documents. */
  dataDir: string
  putUser(user: User): void
  users(): User[]
  user(id: string): User | undefined
  /** A token for a program. `token` is shown once: only its hash is stored. */
  createToken(token: NewToken): {id: string; token: string}
  /** The name behind an id of a user or a token, also of one that is gone. */
  nameOf(id: string): string | undefined
  /** Sign a user in. Throws a `RangeError` for a user that does not exist. */
  createSession(userId: string): {token: string; expiresAt: string}
  /** Who holds this secret, if anybody (any longer). The same object until something changes. */
  identify(secret: string): Identity | undefined
  /** What the person or token with this id may do at present; `undefined` where it is gone. */
  identityOf(id: string): Identity | undefined
  /** End the session with this secret. Tokens of programs stay. */
  signOut(secret: string): void
  people: People
  tokens: Tokens
  /** Roles of the newsroom's own. */
  roles: CustomRoles
  datasets: DatasetModes
  audit: AuditLog
  handoffs: Handoffs
  keyValues: KeyValues
  /** Tells of every change, also of one that a command made while the server runs. */
  onChange(listener: () => void): () => void
  close(): void
}

export interface AccessOptions {
  now?: () => Date
  /** At least 32 characters of high entropy, safe in a URL. */
  newSecret?: () => string
}

/**
 * Open the store of people, tokens and sessions: `access.sqlite` in `dataDir`. Several processes
 * may: what a command changes holds in the running server with its next request.
 */
export function openAccess(dataDir: string, options: AccessOptions = {}): Access {
  const {now = () => new Date(), newSecret = () => randomBytes(32).toString('base64url')} = options
  makeDirectory(dataDir)
  const database = openAccessTables(join(dataDir, 'access.sqlite'))

  const watch = createChangeWatch(database)
  const {changed} = watch
  const recent = createRecentIdentities(now)
  const people = createPeople(database, now, changed)
  const tokens = createTokens(database, now, newSecret, changed)
  const sessions = createSessions(database, now, newSecret, changed)
  const customRoles = createCustomRoles(database)
  const datasets = createDatasetModes(database)
  let ownRoles: readonly NamedRole[] = customRoles.all()
  watch.onChange(() => {
    ownRoles = customRoles.all()
    datasets.reload()
    recent.forget()
  })

  const identityOf = (id: string, name: string, roles: readonly string[]): Identity => {
    const grants = customGrants(roles, ownRoles)
    const closedDatasets = datasets.closed()
    return {
      id,
      name,
      roles,
      ...(grants.length > 0 && {grants}),
      ...(closedDatasets.length > 0 && {closedDatasets}),
    }
  }

  const find = (secret: string): Identified | undefined => {
    const hash = hashSecret(secret)
    const session = sessions.find(hash)
    if (session) {
      const {id, name, roles} = session.user
      return {identity: identityOf(id, name, roles), until: Date.parse(session.expiresAt)}
    }
    const token = tokens.find(hash)
    if (!token) return undefined
    const until = token.expiresAt === undefined ? Infinity : Date.parse(token.expiresAt)
    return {identity: identityOf(token.id, token.name, token.roles), until}
  }

  return {
    dataDir,
    putUser: people.put,
    users: people.all,
    user: people.get,
    createToken: tokens.create,
    nameOf: (id) => people.nameOf(id) ?? tokens.get(id)?.name,
    createSession(userId) {
      if (!people.get(userId)) throw new RangeError(`No user has the id ${userId}`)
      return sessions.create(userId)
    },
    identify(secret) {
      watch.look()
      return recent.get(secret, () => find(secret))
    },
    identityOf(id) {
      watch.look()
      const user = people.get(id)
      if (user) return identityOf(id, user.name, user.roles)
      const token = tokens.holding(id)
      return token && identityOf(id, token.name, token.roles)
    },
    signOut: sessions.end,
    people,
    tokens,
    roles: {
      ...customRoles,
      put(role) {
        customRoles.put(role)
        changed()
      },
      remove(name) {
        const isGone = customRoles.remove(name)
        changed()
        return isGone
      },
    },
    datasets: {
      ...datasets,
      mode(dataset) {
        watch.look()
        return datasets.mode(dataset)
      },
      set(dataset, mode) {
        datasets.set(dataset, mode)
        changed()
      },
    },
    audit: createAuditLog(database, now),
    handoffs: createHandoffs(now, newSecret),
    keyValues: createKeyValues(database, now),
    onChange: watch.onChange,
    close() {
      watch.close()
      database.close()
    },
  }
}
