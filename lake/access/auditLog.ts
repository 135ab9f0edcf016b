import type {DatabaseSync} from 'node:sqlite'

type AuditEvent =
  | 'signIn'
  | 'signInFailed'
  | 'signInLimited'
  | 'signOut'
  | 'userAdded'
  | 'userChanged'
  | 'userRemoved'
  | 'passwordChanged'
  | 'tokenCreated'
  | 'tokenRevoked'
  | 'roleDefined'
  | 'roleRemoved'
  | 'datasetChanged'
  | 'privateRead'
  | 'readerAdded'
  | 'export'
  | 'policyRefused'
  | 'permissionRefused'
  | 'scheduleRefused'

/**
 * Who did it, and from where: an address, `console` for a command on the machine itself, `schedule`
 * for what was due in their name.
 */
export interface Actor {
  who: string
  address: string
}

interface AuditEntry extends Actor {
  at: string
  event: AuditEvent
  /** The user, token, role or dataset that it is about. */
  subject: string
  /** Ids, names of roles and codes: never a secret, never the words of a document. */
  detail: Record<string, unknown>
}

interface AuditFilter {
  /** ISO 8601, included. */
  since?: string | undefined
  /** Who did it or whom it is about. */
  user?: string | undefined
}

/** What happened to people, rights and protected documents. Only ever added to. */
export interface AuditLog {
  record(event: AuditEvent, actor: Actor, subject: string, detail?: Record<string, unknown>): void
  /** Oldest first. */
  entries(filter?: AuditFilter): Iterable<AuditEntry>
  /**
   * Who read this document of a protected dataset, or may have: what was written down before readers
   * were named one by one says of an export or a listener only that it could. Newest first, 200 at
   * most.
   */
  readsOf(dataset: string, documentId: string): AuditEntry[]
  /** Whom an administrator named as a reader of this document, newest first. */
  readersAdded(dataset: string, documentId: string): AuditEntry[]
}

export function createAuditLog(database: DatabaseSync, now: () => Date): AuditLog {
  const add = database.prepare(
    'INSERT INTO audit (at, event, who, address, subject, detail) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const read = database.prepare(`SELECT * FROM audit
    WHERE at >= ?1 AND (?2 = '' OR who = ?2 OR subject = ?2) ORDER BY sequence`)
  const reads = database.prepare(`SELECT * FROM audit
    WHERE subject = ?1 AND ((event = 'export' AND json_extract(detail, '$.named') IS NULL) OR (event = 'privateRead' AND (
      json_extract(detail, '$.more') > 0 OR json_array_length(detail, '$.documents') = 0
      OR EXISTS (SELECT 1 FROM json_each(detail, '$.documents') WHERE value = ?2))))
    ORDER BY sequence DESC LIMIT 200`)
  const added = database.prepare(`SELECT * FROM audit
    WHERE subject = ?1 AND event = 'readerAdded' AND json_extract(detail, '$.document') = ?2
    ORDER BY sequence DESC`)
  return {
    readersAdded: (dataset, documentId) => added.all(dataset, documentId).map(readEntry),
    readsOf: (dataset, documentId) => reads.all(dataset, documentId).map(readEntry),
    record(event, {who, address}, subject, detail = {}) {
      add.run(now().toISOString(), event, who, address, subject, JSON.stringify(detail))
    },
    *entries({since = '', user = ''} = {}) {
      for (const row of read.iterate(since, user)) yield readEntry(row)
    },
  }
}

function readEntry(row: Record<string, unknown>): AuditEntry {
  return {
    at: String(row.at),
    event: row.event as AuditEvent,
    who: String(row.who),
    address: String(row.address),
    subject: String(row.subject),
    detail: JSON.parse(String(row.detail)),
  }
}
