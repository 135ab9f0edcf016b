import type {
  ArticleDocument,
  ClaimDocument,
  ContributorDocument,
  IntervieweeDocument,
  QuoteDocument,
  Reference,
  SourceDocument,
} from '../../workflow/types.ts'
import type {ManuscriptNote} from '../types.ts'

/** A reference to a document that may still be a draft; publishing makes it a strong one. */
export interface DraftReference extends Reference {
  _strengthenOnPublish?: {type: string}
}

interface Slug {
  _type: 'slug'
  current: string
}

export interface ProposedArticle extends ArticleDocument {
  slug?: Slug
  dateline?: {place?: string; date?: string}
  importedFrom: {fileName: string; format: string; sha256: string; importedAt: string}
}

interface ProposedInterviewee extends IntervieweeDocument {
  slug?: Slug
  secondReference?: string
  nameOrder?: 'givenFirst' | 'familyFirst'
  role?: string
}

export interface ProposedSource extends SourceDocument {
  slug?: Slug
  creators?: string[]
  publisher?: string
  date?: string
  url?: string
  language?: string
  translator?: string
}

interface ProposedContributor extends ContributorDocument {
  slug?: Slug
}

export type ProposedDocument =
  | ProposedArticle
  | QuoteDocument
  | ClaimDocument
  | ProposedInterviewee
  | ProposedSource
  | ProposedContributor

/** What an import would write, and what it found again instead of writing it anew. */
export interface Proposal {
  articleId: string
  /** Drafts, the article first. */
  documents: ProposedDocument[]
  found: {type: string; id: string; name: string}[]
  /** What the text names and no document is written for, with the reason. */
  notWritten: {name: string; why: string}[]
  /** What the file has beside its text, for whoever edits it: comments, footnotes and the like. */
  notes: ManuscriptNote[]
}
