import type {BodyBlock} from '../../workflow/types.ts'
import type {ImportRecord} from './importRecord.ts'
import type {FoundBy} from './plan.ts'

/** A stored document, whatever its type. */
export type Stored = Record<string, unknown> & {_id: string; _type: string; _rev?: string}

/** A person, source, contributor or section of the store. */
export interface Party {
  /** Of the published document, whether it exists or not. */
  id: string
  type: 'interviewee' | 'source' | 'contributor' | 'section'
  published: boolean
  name: string
  aliases: string[]
  role?: string
  kind?: string
  creators?: string[]
  /** Web addresses and whatever may hold a DOI or ISBN. */
  addresses?: string[]
}

/** A document in the versions that the store has of it. */
export interface Versioned {
  id: string
  draft?: Stored
  published?: Stored
}

/** An article that the text may be an edition of, as it is stored. */
export interface ExistingArticle extends Versioned {
  foundBy: FoundBy
  record?: ImportRecord
  /** Its quotes and claims: those that the body prints and those that an import made. */
  items: Versioned[]
  /** Ids of items that somebody signed. */
  signed: string[]
}

/** All that the store knows which a plan depends on. Plain data. */
export interface Existing {
  parties: Party[]
  /** Ids that a merge did away with, and who they are now. */
  merged: Readonly<Record<string, string>>
  articles: ExistingArticle[]
}

/** What people work on: the draft, and the published document where there is none. */
export function working({draft, published}: Versioned): Stored {
  return draft ?? published ?? {_id: '', _type: ''}
}

/** The body of an article as it is worked on. */
export function bodyIn(document: Stored): BodyBlock[] {
  return Array.isArray(document.body) ? document.body : []
}
