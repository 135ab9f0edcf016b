import type {Proposal, ProposedDocument} from '../propose/documents.ts'
import type {ImportRecord} from './importRecord.ts'

/** What an editor decides before a plan is made again and written. All of it is optional. */
export interface ImportChoices {
  /** The article that the text is an edition of, by its published id. */
  into?: string
  /** It is a new article, whatever the store has of this name or text. */
  asNew?: boolean
  /** For a person or source, by the name it has in the plan: the id of who it is, or `new`. */
  link?: Readonly<Record<string, string>>
  /** For a conflict, by its key. */
  take?: Readonly<Record<string, Side>>
  /** For every conflict that `take` does not name. */
  takeAll?: Side
}

/** Whose version of something that both changed. */
export type Side = 'imported' | 'studio'

/** How the article was found again. */
export type FoundBy = 'chosen' | 'words' | 'file' | 'slug' | 'text'

/** An article that the text may be an edition of. */
export interface ArticleMatch {
  id: string
  headline?: string
  foundBy: FoundBy
  /** From 0 to 1: how much of the words both have. */
  similarity: number
}

/** A document of the store that a person or source of the text may be. */
export interface PartyCandidate {
  id: string
  name: string
  /** Role, kind or whatever else tells two of a name apart. */
  about?: string
  /** A clause: “the same name”, “the same family name and initial”. */
  reason: string
  /** From 0 to 1. Below `confidentLink` it is offered and not taken. */
  confidence: number
}

/** A person or source of the text, with who in the store it is or may be. */
export interface PlannedLink {
  type: 'interviewee' | 'source' | 'contributor'
  name: string
  /** The id it gets where it is new. */
  newId: string
  /** An earlier import of this article named it too. */
  isEarlier: boolean
  /** The document that the drafts refer to; without it a new one is made. */
  linked?: string
  by?: 'match' | 'choice' | 'earlierImport'
  candidates: PartyCandidate[]
}

/** A field of a stored document that the import changes. */
export interface FieldChange {
  field: string
  /** As people read them; empty where there was nothing. */
  before: string
  after: string
  value: unknown
}

/** A document that exists and of which the draft is changed. */
export interface PlannedUpdate {
  id: string
  type: string
  title: string
  /** Revision of the draft that was read; without one the draft is made from `published`. */
  draftRevision?: string
  published?: Record<string, unknown> & {_id: string; _type: string}
  changes: FieldChange[]
}

export interface PlannedItem {
  id: string
  type: 'quote' | 'claim'
  text: string
}

/** A quote or claim that the manuscript no longer has. Its document stays. */
export interface VanishedItem extends PlannedItem {
  /** Whether the body of the draft still prints it afterwards. */
  inBody: boolean
  /** Evidence, a sign-off, an edit or a publication: somebody put work into it. */
  workedOn: boolean
}

/** Something that the Studio and the manuscript both changed, or that would undo somebody's work. */
export interface PlannedConflict {
  /** Names it in `ImportChoices.take`. */
  key: string
  documentId: string
  /** “Headline”, “Paragraph 3”, “Speaker of “It coughed””. */
  what: string
  studio: string
  imported: string
  why: string
  chosen?: Side
}

/**
 * What an import would do. `unchanged`: the store has exactly this text from the last import.
 * `unsure`: it may be an edition of one of `mayBe`, and somebody has to say. Both write nothing, and
 * nothing is written while a conflict has no `chosen`.
 */
export interface ImportPlan {
  articleId: string
  status: 'new' | 'again' | 'unchanged' | 'unsure'
  headline?: string
  foundBy?: FoundBy
  mayBe: ArticleMatch[]
  /** Drafts to be made, the article first where it is new. */
  create: ProposedDocument[]
  update: PlannedUpdate[]
  /** Quotes and claims that stay exactly as they are. */
  left: PlannedItem[]
  vanished: VanishedItem[]
  conflicts: PlannedConflict[]
  links: PlannedLink[]
  notWritten: Proposal['notWritten']
  notes: Proposal['notes']
  /** What the next import compares with. */
  record: ImportRecord
}

/** Whether the plan can be written as it is. */
export function canBeWritten({status, conflicts}: ImportPlan): boolean {
  return (status === 'new' || status === 'again') && conflicts.every(({chosen}) => chosen)
}
