import {mayRead} from '../query/grantFilter.ts'
import {historyReadable} from '../query/visibility.ts'
import {visibleChange} from '../query/visibleChange.ts'
import type {LoggedStep} from '../store/historyReader.ts'
import type {Store} from '../store/openStore.ts'
import type {Identity, LakeDocument} from '../types.ts'
import {documentEvents} from './documentEvents.ts'
import type {DocumentEvent} from './documentEvents.ts'
import {transactionLines} from './transactionLines.ts'
import type {TransactionLine, TransactionsRequest} from './transactionLines.ts'
import {reverted, wholeSteps} from './wholeSteps.ts'
import type {LoggedChange} from './wholeSteps.ts'

/** Which revision of a document: a transaction's, the one at a time, or the last there was. */
export type RevisionSelector = {revision: string} | {time: string} | {lastRevision: true}

export interface History {
  /** The document at a revision; `undefined` where it did not exist or may not be seen. */
  documentAt(
    dataset: string,
    id: string,
    selector: RevisionSelector,
    identity: Identity | undefined,
  ): LakeDocument | undefined
  /** Transactions that touched these documents, with effects by document. */
  transactions(
    dataset: string,
    ids: readonly string[],
    request: TransactionsRequest,
    identity: Identity | undefined,
  ): TransactionLine[]
  /** What happened to a document, newest first, in the words of the Studio's history pane. */
  events(dataset: string, id: string, identity: Identity | undefined): DocumentEvent[]
}

export function createHistory(store: Store): History {
  /** Steps of a document, newest first, as somebody sees them who may not read every revision. */
  function changesOf(dataset: string, id: string, identity: Identity | undefined): LoggedChange[] {
    const readable = historyReadable(dataset, identity)
    if (readable === 'none') return []
    const steps = wholeSteps(store.history.changesOf(dataset, id), store.rows(dataset).get(id))
    if (readable === 'all') return steps
    return steps.flatMap((step) => {
      const seen = visibleChange({...step, id}, readable)
      if (!seen) return []
      const revisions = {previousRev: seen.before?._rev, resultRev: seen.after?._rev}
      return {...step, ...revisions, effects: seen.effects, mutations: seen.mutations}
    })
  }

  return {
    documentAt(dataset, id, selector, identity) {
      const readable = historyReadable(dataset, identity)
      if (readable === 'none') return undefined
      let document = store.rows(dataset).get(id)
      for (const step of store.history.changesOf(dataset, id)) {
        if (isWanted(step, selector)) {
          return document && mayRead(readable, document) ? document : undefined
        }
        document = reverted(document, step)
      }
      return undefined
    },
    transactions(dataset, ids, request, identity) {
      const steps = ids.flatMap((id) => changesOf(dataset, id, identity))
      return transactionLines(steps, request)
    },
    events: (dataset, id, identity) =>
      documentEvents(changesOf(dataset, id, identity), id, (sequence) =>
        store.history.changesIn(sequence),
      ),
  }
}

function isWanted(step: LoggedStep, selector: RevisionSelector): boolean {
  if ('revision' in selector) return step.id === selector.revision
  if ('time' in selector) return Date.parse(step.timestamp) <= Date.parse(selector.time)
  return step.resultRev !== undefined
}
