import type {Blocker, ItemKey} from '../types.ts'

/** Every reason not to publish, with a short title for lists. */
export const gateCodes = {
  notReady: 'Not ready',
  missingHeadline: 'No headline',
  missingSlug: 'No slug',
  missingStandfirst: 'No standfirst',
  missingSection: 'No section',
  missingByline: 'No byline',
  missingBody: 'No text',
  missingAltText: 'Picture without alt text',
  missingDocument: 'Document missing',
  emptyAnnotation: 'Marked words lead nowhere',
  missingText: 'No words',
  missingSpeaker: 'No speaker',
  unchecked: 'Not checked',
  signedByAuthor: 'Signed by its author',
  staleSignOff: 'Needs re-check',
  cannotConfirm: 'Cannot confirm',
  disputed: 'Disputed',
  orphanedAnnotation: 'Printed words differ',
  missingEvidence: 'No evidence',
  insufficientEvidence: 'Not enough evidence',
  rightOfReplyMissing: 'No right of reply',
  sourceRetracted: 'Source retracted',
  consentWithdrawn: 'Consent withdrawn',
  undeclaredAlteration: 'Undeclared alteration',
  attributionTermsMissing: 'Attribution terms missing',
  offRecord: 'Off the record',
  publicDescriptionMissing: 'No public description',
  identityExposed: 'Identity exposed',
  openQuery: 'Open query',
  unmarkedQuotation: 'Quotation without a record',
  unanchoredSentence: 'Sentence without a check',
  standardsReviewMissing: 'Standards has not approved',
  changeWithoutCorrection: 'Change without a correction',
  correctionUnfinished: 'Correction not finished',
} as const satisfies Record<string, string>

export type GateCode = keyof typeof gateCodes

/** A blocker of the gate, its code checked. */
export function gateBlocker(
  code: GateCode,
  at: {documentId: string; path?: string; item?: ItemKey},
  message: string,
): Blocker {
  return {
    code,
    documentId: at.documentId,
    ...(at.path === undefined ? {} : {path: at.path}),
    ...(at.item === undefined ? {} : {item: at.item}),
    message,
  }
}
