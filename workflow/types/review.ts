import type {Reference} from './body.ts'
import type {StoredDocument} from './documents.ts'

export type Role = 'reporter' | 'editor' | 'factChecker' | 'standards' | 'administrator'

export type Stage =
  | 'reporting'
  | 'editing'
  | 'factCheck'
  | 'copyEdit'
  | 'standards'
  | 'ready'
  | 'published'
  | 'onHold'
  | 'spiked'
  | 'retracted'

/** Who acts: a sign-in's id with the workflow roles it holds. */
export interface Actor {
  id: string
  name?: string
  roles: readonly Role[]
}

export type Verdict = 'confirmed' | 'cannotConfirm' | 'disputed'

export type Method =
  'recording' | 'transcript' | 'notes' | 'speakerContacted' | 'document' | 'publishedOriginal'

/** `quote:<id>`, `claim:<id>`, `headline`, `standfirst`, `image:<place>` or `caption:<place>`: the place is `mainImage` or a block’s key. */
export type ItemKey = string

/** Append-only. Holds for the words that `fingerprint` was computed over and for nothing else. */
export interface SignOff {
  _key: string
  item: ItemKey
  verdict: Verdict
  statement: string
  fingerprint: string
  method?: Method
  /** `_key`s of the item's evidence that the checker went to. */
  evidence?: string[]
  note?: string
  /** What had fallen of what the item rests on, and was known when it was signed. */
  falls?: string[]
  by: string
  byName?: string
  /** The role in which it was signed. */
  role?: Role
  at: string
  rulesVersion: string
  /** The policy in force when it was signed: `policy-news@3`, or `default`. */
  policyVersion?: string
}

/** An editor's recorded decision to publish an item despite its verdict. Bound to the fingerprint too. */
export interface Override {
  _key: string
  item: ItemKey
  fingerprint: string
  /** `_key` of the sign-off that it sets aside: a later sign-off needs a decision of its own. */
  signOff?: string
  falls?: string[]
  reason: string
  by: string
  byName?: string
  at: string
}

export interface Query {
  _key: string
  item?: ItemKey
  question: string
  /** Whose answer is wanted; anybody of the house may give it. */
  to?: 'reporter' | 'editor'
  by: string
  byName?: string
  at: string
  resolution?: string
  resolvedBy?: string
  resolvedByName?: string
  resolvedAt?: string
}

/** Append-only: who, when, what, why. */
export interface LogEntry {
  _key: string
  at: string
  by: string
  byName?: string
  what: string
  from?: Stage
  to?: Stage
  item?: ItemKey
  why?: string
  /** On an approval by standards: the items it covered, as they were. */
  fingerprint?: string
}

/** The gate set aside for one edition, by an editor or administrator. */
export interface BreakGlass {
  _key: string
  reason: string
  /** Over all items and all that stood in the way. */
  fingerprint: string
  by: string
  byName?: string
  at: string
  rulesVersion: string
  policyVersion: string
  /** Id of the receipt of what was published so; set by the store. */
  receipt?: string
  /** The check that was done after. */
  check?: {by: string; byName?: string; at: string; note: string}
}

export interface Assignee {
  _key: string
  role: Role
  user: string
  name?: string
}

export interface ReviewDocument extends StoredDocument {
  _type: 'review'
  article?: Reference
  stage: Stage
  heldFrom?: Stage
  assignees?: Assignee[]
  signOffs?: SignOff[]
  overrides?: Override[]
  queries?: Query[]
  breakGlass?: BreakGlass[]
  log?: LogEntry[]
  rulesVersion?: string
}

export interface ReceiptItem {
  _key: string
  item: ItemKey
  /** The quote or claim (weak), so that the store can ask which receipts know it. */
  document?: Reference
  statement: string
  fingerprint: string
  verdict?: Verdict
  method?: Method
  checkedBy?: string
  checkedAt?: string
  override?: {reason: string; by: string}
}

/** Public record of one publish. Written by the commit itself, never by a client. */
export interface ReceiptDocument extends StoredDocument {
  _type: 'receipt'
  article: Reference
  publishedAt: string
  publishedBy: string
  rulesVersion: string
  policyVersion?: string
  /** SHA-256 of the article as printed. */
  articleHash?: string
  /** Id of the receipt before this one, and its hash: nobody exchanges a receipt unnoticed. */
  previous?: string
  previousHash?: string
  /** Published past the gate: by whom, why, and what was set aside. */
  breakGlass?: {
    reason: string
    by: string
    at: string
    setAside: {_key: string; code: string; message: string}[]
  }
  items: ReceiptItem[]
  /** Interviewees and sources that the items rest on (weak), for the same reason. */
  restsOn?: Reference[]
}

/** What a workflow step does to a review: fields it sets and entries it appends. */
export interface ReviewChange {
  set?: {stage?: Stage; heldFrom?: Stage; assignees?: Assignee[]; rulesVersion?: string}
  unset?: 'heldFrom'[]
  append?: {
    signOffs?: SignOff[]
    overrides?: Override[]
    queries?: Query[]
    breakGlass?: BreakGlass[]
    log?: LogEntry[]
  }
  /** Checks done after the glass was broken, by `_key`. */
  check?: {_key: string; check: NonNullable<BreakGlass['check']>}[]
  /** Resolutions of open queries, by `_key`. */
  resolve?: {
    _key: string
    resolution: string
    resolvedBy: string
    resolvedByName?: string
    resolvedAt: string
  }[]
}

export interface StaffDocument extends StoredDocument {
  _type: 'staff'
  userId?: string
  name?: string
  roles?: Role[]
  contributor?: Reference
}
