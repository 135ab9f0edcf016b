import type {
  Alteration,
  ClaimKind,
  CorrectionDocument,
  Evidence,
  Hop,
  IntervieweeDocument,
  QuoteDocument,
  SourceDocument,
} from '../../workflow/index.ts'

/** A story as its module writes it: ids in place of references, marked text in place of blocks. */
export interface StoryInput {
  id: string
  headline: string
  standfirst: string
  section: string
  bylines: string[]
  place: string
  date: string
  picture?: PictureInput
  /** One line per block; see `notation.ts` for the marks. */
  body: BodyLine[]
  quotes: QuoteInput[]
  claims: ClaimInput[]
  interviewees: IntervieweeInput[]
  sources: SourceInput[]
}

/** A drawing by its file's name, with the words that belong to it. */
export interface PictureInput {
  picture: string
  alt: string
  caption?: string
  credit: string
}

export type BodyLine = string | {pullQuote: string} | {figure: PictureInput} | {note: string}

export interface EvidenceInput {
  source: string
  locator?: string
  excerpt?: string
  accessedAt?: string
  /** `supports` where it is left out. */
  relation?: Evidence['relation']
  /** `public` where it is left out. */
  audience?: Evidence['audience']
}

export type HopInput = Omit<Hop, '_key' | 'agent' | 'source'> & {agent?: string; source?: string}

export interface QuoteInput {
  id: string
  text: string
  /** For direct and partial quotes the printed words, where it is left out. */
  wording?: string
  form: NonNullable<QuoteDocument['form']>
  alterations?: Omit<Alteration, '_key'>[]
  speaker: string
  description?: string
  said?: QuoteDocument['said']
  provenance?: HopInput[]
  evidence: EvidenceInput[]
}

export interface ClaimInput {
  id: string
  text: string
  kind: ClaimKind
  attributedTo?: string
  priority?: 'high' | 'normal' | 'low'
  rightOfReply?: {contacted: string; date: string; response: string}
  evidence: EvidenceInput[]
}

export interface IntervieweeInput {
  id: string
  name?: string
  secondReference?: string
  aliases?: string[]
  nameOrder?: 'givenFirst' | 'familyFirst'
  role?: string
  affiliation?: string
  bio?: string
  attributionTerms: NonNullable<IntervieweeDocument['attributionTerms']>
  publicDescription?: string
  consent?: IntervieweeDocument['consent']
}

export interface SourceInput {
  id: string
  kind: string
  title: string
  creators?: string[]
  publisher?: string
  date?: string
  language?: string
  translator?: string
  url?: string
  tier: 'primary' | 'secondary'
  independenceGroup?: string
  derivedFrom?: string[]
  status?: SourceDocument['status']
}

export interface CorrectionInput {
  id: string
  article: string
  kind: NonNullable<CorrectionDocument['kind']>
  wrong: string
  right: string
  gravity: 'minor' | 'significant' | 'serious'
  affected: string[]
  placement: 'top' | 'end'
  issuedAt: string
  reportedBy: string
  cause: string
}
