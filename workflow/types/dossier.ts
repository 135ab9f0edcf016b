import type {
  ArticleDocument,
  ClaimDocument,
  ContributorDocument,
  CorrectionDocument,
  IntervieweeDocument,
  PolicyDocument,
  QuoteDocument,
  SectionDocument,
  SourceDocument,
} from './documents.ts'
import type {ItemKey, ReceiptDocument, ReviewDocument, StaffDocument} from './review.ts'

/** An article with everything its publication rests on. All ids are published ids. */
export interface Dossier {
  article: ArticleDocument
  quotes: QuoteDocument[]
  claims: ClaimDocument[]
  interviewees: IntervieweeDocument[]
  sources: SourceDocument[]
  contributors: ContributorDocument[]
  section?: SectionDocument
  /** The section’s policy as it is in force; drafts of it count for nothing. */
  policy?: PolicyDocument
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
