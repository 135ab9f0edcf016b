/** A reference as the content lake stores it. */
export interface Reference {
  _type?: 'reference'
  _key?: string
  _ref: string
  _weak?: boolean
}

/** The part of every stored document that the workflow reads. Ids in a dossier are published ids. */
export interface StoredDocument {
  _id: string
  _type: string
  _rev?: string
  _createdAt?: string
  _updatedAt?: string
}

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

export interface Span {
  _type: 'span'
  _key?: string
  text: string
  marks?: string[]
}

export interface MarkDefinition {
  _type: string
  _key: string
  quote?: Reference
  claim?: Reference
  href?: string
}

export interface TextBlock {
  _type: 'block'
  _key: string
  style?: string
  children: Span[]
  markDefs?: MarkDefinition[]
}

export interface PullQuoteBlock {
  _type: 'pullQuote'
  _key: string
  quote?: Reference
}

export interface ImageValue {
  _type?: string
  asset?: Reference
  alt?: string
  caption?: string
  credit?: string
}

export interface FigureBlock extends ImageValue {
  _type: 'figure'
  _key: string
}

export interface EditorsNoteBlock {
  _type: 'editorsNote'
  _key: string
  text?: string
}

export type BodyBlock = TextBlock | PullQuoteBlock | FigureBlock | EditorsNoteBlock

export interface ArticleDocument extends StoredDocument {
  _type: 'article'
  headline?: string
  slug?: {current?: string}
  standfirst?: string
  section?: Reference
  bylines?: Reference[]
  language?: string
  body?: BodyBlock[]
  mainImage?: ImageValue
  publishedAt?: string
}

export interface Hop {
  _key?: string
  act?: 'said' | 'recorded' | 'printed' | 'translated' | 'quoted'
  agent?: Reference
  agentName?: string
  source?: Reference
  locator?: string
  inferred?: boolean
}

export interface Evidence {
  _key?: string
  source?: Reference
  locator?: string
  excerpt?: string
  relation?: 'supports' | 'contradicts' | 'context'
  accessedAt?: string
  audience?: 'public' | 'internal'
}

export interface Alteration {
  _key?: string
  kind?: 'ellipsis' | 'bracket' | 'translation' | 'grammar'
  note?: string
  translator?: string
}

export interface QuoteDocument extends StoredDocument {
  _type: 'quote'
  text?: string
  wording?: string
  form?: 'direct' | 'partial' | 'paraphrase' | 'translated'
  alterations?: Alteration[]
  speaker?: Reference
  description?: string
  said?: {date?: string; place?: string; occasion?: string; language?: string}
  provenance?: Hop[]
  evidence?: Evidence[]
}

export type ClaimKind =
  | 'name'
  | 'number'
  | 'date'
  | 'place'
  | 'measurement'
  | 'event'
  | 'causal'
  | 'description'
  | 'allegation'

export interface ClaimDocument extends StoredDocument {
  _type: 'claim'
  text?: string
  kind?: ClaimKind
  attributedTo?: Reference
  priority?: 'high' | 'normal' | 'low'
  rightOfReply?: {contacted?: string; date?: string; response?: string}
  evidence?: Evidence[]
}

export interface IntervieweeDocument extends StoredDocument {
  _type: 'interviewee'
  name?: string
  aliases?: string[]
  portrait?: ImageValue
  sameAs?: string[]
  attributionTerms?: 'onRecord' | 'background' | 'deepBackground' | 'offRecord'
  publicDescription?: string
  consent?: {given?: boolean; scope?: string; date?: string; withdrawn?: string}
}

export interface SourceDocument extends StoredDocument {
  _type: 'source'
  kind?: string
  title?: string
  tier?: 'primary' | 'secondary'
  independenceGroup?: string
  derivedFrom?: Reference[]
  captured?: {sha256?: string}
  status?: {state?: 'active' | 'disputed' | 'retracted'; date?: string; note?: string}
}

export interface CorrectionDocument extends StoredDocument {
  _type: 'correction'
  article?: Reference
  kind?: 'correction' | 'clarification' | 'update' | 'editorsNote' | 'retraction'
  affected?: Reference[]
  issuedAt?: string
}

export interface ContributorDocument extends StoredDocument {
  _type: 'contributor'
  name?: string
}

export interface SectionDocument extends StoredDocument {
  _type: 'section'
  title?: string
  policy?: {fullCoverage?: boolean}
}

export interface StaffDocument extends StoredDocument {
  _type: 'staff'
  userId?: string
  name?: string
  roles?: Role[]
  contributor?: Reference
}

export type Verdict = 'confirmed' | 'cannotConfirm' | 'disputed'

export type Method =
  'recording' | 'transcript' | 'notes' | 'speakerContacted' | 'document' | 'publishedOriginal'

/** `quote:<id>`, `claim:<id>`, `headline`, `standfirst`, `caption:mainImage` or `caption:<block key>`. */
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
  by: string
  byName?: string
  at: string
  rulesVersion: string
}

/** An editor's recorded decision to publish an item despite its verdict. Bound to the fingerprint too. */
export interface Override {
  _key: string
  item: ItemKey
  fingerprint: string
  /** `_key` of the sign-off that it sets aside: a later sign-off needs a decision of its own. */
  signOff?: string
  reason: string
  by: string
  byName?: string
  at: string
}

export interface Query {
  _key: string
  item?: ItemKey
  question: string
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
  previous?: string
  items: ReceiptItem[]
}

/** An article with everything its publication rests on. All ids are published ids. */
export interface Dossier {
  article: ArticleDocument
  quotes: QuoteDocument[]
  claims: ClaimDocument[]
  interviewees: IntervieweeDocument[]
  sources: SourceDocument[]
  contributors: ContributorDocument[]
  section?: SectionDocument
  corrections: CorrectionDocument[]
  staff: StaffDocument[]
  review?: ReviewDocument
  /** The newest receipt, where the article has been published before. */
  receipt?: ReceiptDocument
}

/** Why something may not happen: a stable code, where, and a sentence an editor can act on. */
export interface Blocker {
  code: string
  documentId: string
  path?: string
  item?: ItemKey
  message: string
}

/** What a workflow step does to a review: fields it sets and entries it appends. */
export interface ReviewChange {
  set?: {stage?: Stage; heldFrom?: Stage; assignees?: Assignee[]; rulesVersion?: string}
  unset?: 'heldFrom'[]
  append?: {signOffs?: SignOff[]; overrides?: Override[]; queries?: Query[]; log?: LogEntry[]}
  /** Resolutions of open queries, by `_key`. */
  resolve?: {
    _key: string
    resolution: string
    resolvedBy: string
    resolvedByName?: string
    resolvedAt: string
  }[]
}

/** One document as a transaction found it and as it would leave it. Ids are raw (`drafts.` included). */
export interface CommittedChange {
  id: string
  before: StoredDocument | undefined
  after: StoredDocument | undefined
}

/** What a commit policy sees: the state that the transaction would leave, and who asks for it. */
export interface CommitView {
  dataset: string
  transactionId: string
  timestamp: string
  identity: {id: string; name?: string; roles: readonly string[]}
  changes: readonly CommittedChange[]
  /** The document with this raw id after the transaction. */
  get(id: string): StoredDocument | undefined
  /** Raw ids of the documents that hold a reference to `id` after the transaction. */
  referencing(id: string): readonly string[]
}

/** Refuse the whole transaction, or let it pass and write these documents with it. */
export type PolicyOutcome =
  {refuse: {message: string; items: Blocker[]}} | {write: StoredDocument[]}
