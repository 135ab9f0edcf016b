import {draftId, isPublishedId, publishedId} from '../query/documentIds.ts'
import type {LoggedStep} from '../store/historyReader.ts'

/**
 * An entry of the Studio's history pane. Edits are not among them: the Studio makes those out of
 * the transaction log. Source: `DocumentGroupEvent` of sanity 6.16.
 */
export interface DocumentEvent {
  type:
    | 'createDocumentVersion'
    | 'deleteDocumentVersion'
    | 'publishDocumentVersion'
    | 'unpublishDocument'
    | 'deleteDocumentGroup'
    | 'createLiveDocument'
    | 'updateLiveDocument'
  timestamp: string
  author: string
  documentId: string
  revisionId?: string
  versionId?: string
  versionRevisionId?: string
  publishCause?: 'document.publish'
}

/** Events of a document from its steps (newest first), looking at what else the steps' transactions did. */
export function documentEvents(
  steps: readonly LoggedStep[],
  id: string,
  changesIn: (sequence: number) => readonly LoggedStep[],
): DocumentEvent[] {
  return steps.flatMap((step) => {
    const published = isPublishedId(id)
    if (!published && step.previousRev && step.resultRev) return []
    const others = changesIn(step.sequence).filter(({document}) => isCounterpart(document, id))
    return [published ? publishedEvent(step, others) : versionEvent(step, others)]
  })
}

/** For a draft or version its published document; for a published document its drafts and versions. */
function isCounterpart(document: string, id: string): boolean {
  return document !== id && publishedId(document) === publishedId(id)
}

function versionEvent(step: LoggedStep, others: readonly LoggedStep[]): DocumentEvent {
  const published = others.find(({document}) => isPublishedId(document))
  const base = {...baseOf(step), versionId: step.document}
  if (step.resultRev) {
    const type = published && !published.resultRev ? 'unpublishDocument' : 'createDocumentVersion'
    return {...base, type, versionRevisionId: step.id}
  }
  if (published && !published.resultRev) return {...baseOf(step), type: 'deleteDocumentGroup'}
  const last = {...base, ...revisionOf(step)}
  return published ? publication(last, step) : {...last, type: 'deleteDocumentVersion'}
}

function publishedEvent(step: LoggedStep, others: readonly LoggedStep[]): DocumentEvent {
  const base = baseOf(step)
  const gone = others.find(({resultRev}) => resultRev === undefined)
  if (step.resultRev) {
    if (gone) return publication({...base, versionId: gone.document, ...revisionOf(gone)}, step)
    const type = step.previousRev ? 'updateLiveDocument' : 'createLiveDocument'
    return {...base, type, revisionId: step.id}
  }
  const draft = others.find(({document, resultRev}) => resultRev && document === draftId(document))
  if (!draft) return {...base, type: 'deleteDocumentGroup'}
  const version = {versionId: draft.document, versionRevisionId: step.id}
  return {...base, type: 'unpublishDocument', ...version}
}

function publication(base: Omit<DocumentEvent, 'type'>, step: LoggedStep): DocumentEvent {
  return {
    ...base,
    type: 'publishDocumentVersion',
    revisionId: step.id,
    publishCause: 'document.publish',
  }
}

function baseOf(step: LoggedStep) {
  const {timestamp, author, document} = step
  return {timestamp, author, documentId: publishedId(document)}
}

function revisionOf({previousRev}: LoggedStep): {versionRevisionId?: string} {
  return previousRev ? {versionRevisionId: previousRev} : {}
}
