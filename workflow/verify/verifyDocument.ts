import {isOfType} from '../dossier/documentTypes.ts'
import {termsBlockers} from '../gate/intervieweesAgree.ts'
import type {StoredDocument} from '../types.ts'
import type {Finding} from './finding.ts'

/**
 * Holds a published document that is no article against what may be public at all: a quote or claim is
 * in a receipt, a person is shown on their terms. `isReceipted` says whether any receipt names an id.
 */
export function verifyDocument(
  document: StoredDocument,
  isReceipted: (id: string) => boolean,
): Finding[] {
  const documentId = document._id
  if (isOfType('interviewee', document)) {
    return termsBlockers(document).map(({message}) => ({
      code: 'personExposed',
      documentId,
      message: `${message} It is published already: see who could have read it.`,
    }))
  }
  const isItem = isOfType('quote', document) || isOfType('claim', document)
  if (!isItem || isReceipted(documentId)) return []
  const message = `The ${document._type} ${documentId} is published and in no receipt: it came in around the gate. Publish it with the article that prints it, or take it out of the store.`
  return [{code: 'itemLoose', documentId, message}]
}
