import type {BodyBlock, ImageValue, Reference} from './body.ts'

/** The part of every stored document that the workflow reads. Ids in a dossier are published ids. */
export interface StoredDocument {
  _id: string
  _type: string
  _rev?: string
  _createdAt?: string
  _updatedAt?: string
}

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
  captured?: {file?: {asset?: Reference}; sha256?: string}
  /** What was found when its address and its captured copy were last looked at. */
  condition?: {
    link?: 'works' | 'dead'
    file?: 'intact' | 'changed'
    checkedAt?: string
    note?: string
  }
  status?: {state?: 'active' | 'disputed' | 'retracted'; date?: string; note?: string}
}

export interface CorrectionDocument extends StoredDocument {
  _type: 'correction'
  article?: Reference
  kind?: 'correction' | 'clarification' | 'update' | 'editorsNote' | 'retraction'
  wrong?: string
  right?: string
  gravity?: 'minor' | 'significant' | 'serious'
  affected?: Reference[]
  /** Signed parts of the article itself that it answers for. */
  affectedParts?: ('headline' | 'standfirst' | 'pictures')[]
  placement?: 'top' | 'end'
  issuedAt?: string
}

export interface ContributorDocument extends StoredDocument {
  _type: 'contributor'
  name?: string
}

export interface SectionDocument extends StoredDocument {
  _type: 'section'
  title?: string
}

/** How much evidence an item needs: one of the two numbers has to be reached. */
export interface EvidenceNeeded {
  primary?: number
  /** Independent secondary sources; 0: they never suffice alone. */
  secondary?: number
}

export type Signer = 'factChecker' | 'standards' | 'editor'

/** What a desk asks of its stories. What is not filled in is as the house has it. */
export interface PolicyDocument extends StoredDocument {
  _type: 'policy'
  section?: Reference
  /** Counted by the store. */
  version?: number
  fullCoverage?: boolean
  evidence?: EvidenceNeeded
  allegationEvidence?: EvidenceNeeded
  headlineSigners?: Signer[]
  captionSigners?: Signer[]
  standardsReview?: 'sensitive' | 'always'
  note?: string
}
