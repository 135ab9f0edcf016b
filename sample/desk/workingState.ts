import {
  dossierFromDocuments,
  draftPrefix,
  publishedIdOf,
  type Dossier,
  type ReviewDocument,
  type StoredDocument,
} from '../../workflow/index.ts'
import type {Documents} from './step.ts'

/** An article with everything it rests on, drafts laid over. Throws where there is no article. */
export function workingDossier(articleId: string, documents: Documents): Dossier {
  const working = new Map<string, StoredDocument>()
  for (const [id, document] of documents) if (!id.startsWith(draftPrefix)) working.set(id, document)
  for (const [id, document] of documents) {
    if (!id.startsWith(draftPrefix)) continue
    const publishedId = publishedIdOf(id)
    working.set(publishedId, {...document, _id: publishedId})
  }
  const dossier = dossierFromDocuments(articleId, [...working.values()])
  if (!dossier) throw new Error(`The sample has no article ${articleId} yet.`)
  return dossier
}

/** The review of a dossier. Throws where none was started. */
export function reviewOf({review, article}: Dossier): ReviewDocument {
  if (review) return review
  throw new Error(`The sample has not started the review of ${article._id} yet.`)
}
