/** Offsets in UTF-16 units of the manuscript's text, the end exclusive. */
export interface Span {
  start: number
  end: number
}

export interface Paragraph extends Span {
  style: 'normal' | 'h2' | 'h3' | 'blockquote'
  listItem?: 'bullet' | 'number'
  level?: number
  decorators: (Span & {decorator: 'strong' | 'em'})[]
  links: (Span & {href: string})[]
}

/** What the file says about the article outside its body. */
export interface Metadata {
  headline?: string
  standfirst?: string
  bylines: string[]
  section?: string
  dateline?: {place?: string; date?: string}
  language?: string
  /** Where the article stands on the web, as the file says. */
  canonicalUrl?: string
  /** The last part of the article's address, where the file has one. */
  slug?: string
}

/** A picture that the file shows or names. Nothing is fetched. */
export interface FoundImage {
  /** An address, or a name inside the file. */
  src: string
  /** The address as the file has it, where that is another. */
  written?: string
  /** Where it stands in the text. */
  at?: number
  /** Whether the file says that it stands for the whole article. */
  isMain?: true
  alt?: string
  caption?: string
  credit?: string
  /** Of a picture that is in the file itself, or lies beside it. */
  data?: {contentType: string; bytes: Uint8Array}
}

/** What stands beside the text and is meant for whoever edits it. */
export interface ManuscriptNote extends Span {
  kind: 'comment' | 'footnote' | 'endnote' | 'encoding' | 'status' | 'author' | 'categories'
  text: string
  author?: string
  /** Addresses that the note links to. */
  links?: string[]
  /** Words of the note in italics. */
  titles?: string[]
}

/** A source that a note at a quote or claim names. */
export interface Cited {
  /** Index in `sources`. */
  source: number
  /** Where in it, as the note has it. */
  locator?: string
}

/** A text that was read, with where each paragraph of its body stands. */
export interface Manuscript {
  fileName: string
  format: 'txt' | 'md' | 'html' | 'docx' | 'ninjs' | 'wxr' | 'jsonl'
  /** Of the file's bytes, or of one article's in a file of many, in hexadecimal. */
  sha256: string
  text: string
  paragraphs: Paragraph[]
  metadata: Metadata
  /** What the reader met and could not carry over. */
  leftOut: LeftOut[]
  images?: FoundImage[]
  notes?: ManuscriptNote[]
}

export type QuoteForm = 'direct' | 'partial' | 'translated'

/** Who says a quotation, as far as the text tells. */
export interface Attribution {
  /** Missing where nobody is sure enough. */
  speaker?: string
  /** Index of the speaker in `people`, where the speaker is a person with a name. */
  person?: number
  /** The words that stand for the speaker. */
  mention?: Span & {text: string}
  cue?: Span & {text: string}
  /** Which rule made it. */
  rule: string
  /** From 0 to 1: how often the rule was right on a development corpus. */
  confidence: number
  candidates: string[]
  /** Those of the candidates who were not chosen, with the reason. */
  lost?: {name: string; why: string}[]
}

export interface Hop {
  act: 'said' | 'recorded' | 'printed' | 'translated' | 'quoted'
  agent?: string
  /** Index in `sources`. */
  source?: number
  inferred?: boolean
}

export interface FoundQuote extends Span {
  text: string
  form: QuoteForm
  attribution: Attribution
  /** Index of the quote that this one goes on from. */
  continues?: number
  /** How the article describes the speaker here. */
  description?: string
  /** Index in `sources`, where words are read from a thing and no person speaks. */
  speakerSource?: number
  language?: string
  occasion?: string
  provenance: Hop[]
  /** By notes that stand in its sentence. */
  cited?: Cited[]
}

export interface FoundPerson {
  name: string
  aliases: string[]
  secondReference?: string
  nameOrder?: 'givenFirst' | 'familyFirst'
  role?: string
  descriptions: Span[]
  mentions: Span[]
}

export type SourceKind =
  | 'interview'
  | 'recording'
  | 'transcript'
  | 'document'
  | 'book'
  | 'essay'
  | 'article'
  | 'archive'
  | 'dataset'
  | 'inscription'
  | 'correspondence'
  | 'pressRelease'

export interface FoundSource {
  /** `event` is a thing to look for a record of; it is listed and not stored. */
  kind: SourceKind | 'event'
  title?: string
  /** The words that describe it. */
  description: string
  creators: string[]
  translator?: string
  /** Who was interviewed, where only that is known. */
  interviewed?: string
  language?: string
  url?: string
  publisher?: string
  /** A day, a month or a year. */
  date?: string
  /** Its web address, whole. */
  address?: string
  vague: boolean
  inferred: boolean
  mentions: Span[]
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

export interface FoundClaim extends Span {
  text: string
  kind: ClaimKind
  priority: 'high' | 'normal' | 'low'
  attributedTo?: {person?: number; source?: number}
  /** By notes that stand in its sentence. */
  cited?: Cited[]
}

export interface Flag extends Span {
  kind: string
  message: string
}

export interface LeftOut extends Span {
  why: string
}

/** Everything that was found in a manuscript. Proposals only: nothing here is checked. */
export interface Findings {
  quotes: FoundQuote[]
  people: FoundPerson[]
  sources: FoundSource[]
  claims: FoundClaim[]
  flags: Flag[]
  leftOut: LeftOut[]
}
