import {connection} from '../connection/connection.ts'
import {draftIdOf, publishedIdOf, type StoredDocument, type Versions} from '../../workflow/index.ts'

/** Written in place, or of no account as drafts: a policy counts once it is in force. */
const neverDrafted = /^(?:review|staff|receipt|confidential|policy)[.-]/

/** With a publisher people write a review's draft, and it takes their steps over. */
const isReview = /^review\./

const hasDrafts = (id: string): boolean =>
  !neverDrafted.test(id) || (connection.hasPublisher === true && isReview.test(id))

/** Both raw ids of a document, the draft first; one where it can have no draft. */
export const rawIdsOf = (id: string): string[] => (hasDrafts(id) ? [draftIdOf(id), id] : [id])

/** The document as it would be published now, under its published id. */
export function overlaid({draft, published}: Versions): StoredDocument | undefined {
  const document = draft ?? published
  return document && {...document, _id: publishedIdOf(document._id)}
}
