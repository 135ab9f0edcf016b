import type {
  ArticleDocument,
  ClaimDocument,
  ContributorDocument,
  CorrectionDocument,
  IntervieweeDocument,
  PolicyDocument,
  QuoteDocument,
  ReceiptDocument,
  ReviewDocument,
  SectionDocument,
  SourceDocument,
  StaffDocument,
  StoredDocument,
} from '../types.ts'

/** The stored documents that the workflow knows, by `_type`. */
export interface DocumentOfType {
  article: ArticleDocument
  quote: QuoteDocument
  claim: ClaimDocument
  interviewee: IntervieweeDocument
  source: SourceDocument
  correction: CorrectionDocument
  contributor: ContributorDocument
  section: SectionDocument
  policy: PolicyDocument
  staff: StaffDocument
  review: ReviewDocument
  receipt: ReceiptDocument
}

/** Narrows a stored document by its `_type`. */
export function isOfType<Type extends keyof DocumentOfType>(
  type: Type,
  document: StoredDocument | undefined,
): document is DocumentOfType[Type] {
  return document?._type === type
}
