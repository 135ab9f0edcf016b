import {maySeeHistory} from '../query/visibility.ts'
import type {LoggedStep} from '../store/historyReader.ts'
import type {Store} from '../store/openStore.ts'
import type {Identity, LakeDocument} from '../types.ts'
import {documentEvents} from './documentEvents.ts'
import type {DocumentEvent} from './documentEvents.ts'
import {transactionLines} from './transactionLines.ts'
import type {TransactionLine, TransactionsRequest} from './transactionLines.ts'
import {reverted, wholeSteps} from './wholeSteps.ts'

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
  function changesOf(dataset: string, id: string, identity: Identity | undefined): LoggedStep[] {
    return maySeeHistory(dataset, id, identity) ? store.history.changesOf(dataset, id) : []
  }

  return {
    documentAt(dataset, id, selector, identity) {
      const steps = changesOf(dataset, id, identity)
      let document = store.rows(dataset).get(id)
      for (const step of steps) {
        if (isWanted(step, selector)) return document
        document = reverted(document, step)
      }
      return undefined
    },
    transactions(dataset, ids, request, identity) {
      const seen = ids.filter((id) => maySeeHistory(dataset, id, identity))
      const steps = seen.flatMap((id) =>
        wholeSteps(store.history.changesOf(dataset, id), store.rows(dataset).get(id)),
      )
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
