import {createHash} from 'node:crypto'
import {assertPermitted, rowsForWriter} from '../access/assertPermitted.ts'
import {isPrivateDataset} from '../access/permissions.ts'
import {applyAction} from '../actions/applyAction.ts'
import {readAction} from '../actions/readAction.ts'
import {effectsOf} from '../history/effectsOf.ts'
import {lastRevision} from '../history/lastRevision.ts'
import {assertMayWrite, visibleGet} from '../query/visibility.ts'
import {assertReleases} from '../releases/assertReleases.ts'
import type {LastRevision} from '../releases/archiveRelease.ts'
import type {Store} from '../store/openStore.ts'
import type {StoredTransaction, TransactionResult} from '../store/storedTransaction.ts'
import {LakeError} from '../types.ts'
import type {CommitPolicy, Identity} from '../types.ts'
import {applyMutation} from './applyMutation.ts'
import {applyPolicies} from './applyPolicies.ts'
import {commitRequest} from './commitRequest.ts'
import type {CommitOptions, CommitRequest, CommitResult} from './commitRequest.ts'
import {idsNamedBy} from './idsNamedBy.ts'
import {failureOf, failures} from './failures.ts'
import {assertIntegrity} from './integrity.ts'
import {assertLimits} from './limits.ts'
import {readBody} from './readBody.ts'
import {readMutation} from './readMutation.ts'
import {createWorkspace} from './workspace.ts'
import type {Workspace} from './workspace.ts'

export interface CommitterOptions {
  store: Store
  policies: readonly CommitPolicy[]
  now: () => Date
  newId: () => string
  /** Told of every transaction once it is on disk. */
  committed: (transaction: StoredTransaction) => void
}

type Read = ReturnType<typeof readRequest>

/** Makes the function through which every write goes: all of a request, or nothing of it. */
export function createCommitter({store, policies, now, newId, committed}: CommitterOptions) {
  return (
    dataset: string,
    request: CommitRequest,
    identity: Identity | undefined,
    options: CommitOptions = {},
  ): CommitResult => {
    assertDatasetName(dataset)
    assertMayWrite(dataset, identity)
    const read = readRequest(request, options)
    const transactionId = read.transactionId ?? newId()
    const repeated = alreadyStored(store, dataset, read)
    const seen = (get: Workspace['source']['get']) => visibleGet(get, dataset, identity)
    if (repeated) return resultOf(transactionId, repeated, read, seen(store.rows(dataset).get))

    const workspace = createWorkspace({
      dataset,
      transactionId,
      timestamp: now().toISOString(),
      identity,
      base: rowsForWriter(dataset, identity, store.rows(dataset)),
      newId,
      expected: isPrivateDataset(dataset) ? [] : idsNamedBy(read.items),
    })
    const results = perform(workspace, read, (id) => lastRevision(store.history, dataset, id))
    assertLimits(workspace, read.kind)
    assertReleases(workspace, read.kind)
    assertPermitted(dataset, identity, workspace.changes(), read.kind)
    applyPolicies(workspace, policies)
    assertIntegrity(workspace, read.kind)
    if (!read.dryRun) committed(storeWorkspace(store, workspace, results, read.fingerprint))
    return resultOf(transactionId, results, read, seen(workspace.source.get))
  }
}

function readRequest(request: CommitRequest, {isJson = false}: CommitOptions) {
  const plain: unknown = isJson ? request : JSON.parse(JSON.stringify(request))
  const {mutations, actions, ...options} = readBody(commitRequest, plain, 'request')
  if ((mutations === undefined) === (actions === undefined)) {
    throw failures.invalid('A request has either mutations or actions.')
  }
  const kind = mutations ? ('mutationError' as const) : ('actionError' as const)
  const items = mutations ?? actions ?? []
  const fingerprint = options.transactionId === undefined ? '' : fingerprintOf(kind, items)
  return {...options, kind, items, fingerprint}
}

function fingerprintOf(kind: string, items: readonly unknown[]): string {
  return createHash('sha256')
    .update(JSON.stringify([kind, items]))
    .digest('hex')
}

function perform(
  workspace: Workspace,
  {kind, items, ...options}: Read,
  earlier: LastRevision,
): TransactionResult[] {
  return items.flatMap((item, index) => {
    workspace.at(index)
    try {
      if (kind === 'mutationError') {
        return applyMutation(workspace, readMutation(item), options.autoGenerateArrayKeys ?? false)
      }
      applyAction(workspace, readAction(item), earlier)
      return []
    } catch (error) {
      throw error instanceof LakeError ? failureOf(kind, index, error) : error
    }
  })
}

/** The results of a request that was stored before: sent again, it is answered and not repeated. */
function alreadyStored(
  store: Store,
  dataset: string,
  {transactionId, fingerprint, dryRun}: Read,
): TransactionResult[] | undefined {
  if (dryRun || transactionId === undefined) return undefined
  const stored = store.history.transaction(dataset, transactionId)
  if (!stored || stored.fingerprint === fingerprint) return stored?.results
  const text = `Transaction "${transactionId}" is already stored with other content.`
  throw new LakeError(409, 'transactionAlreadyExistsError', text)
}

function storeWorkspace(
  store: Store,
  workspace: Workspace,
  results: TransactionResult[],
  fingerprint: string,
): StoredTransaction {
  const {dataset, transactionId, timestamp, identity} = workspace
  const changes = workspace.changes().map(({id, before, after, mutations}) => {
    return {id, before, after, mutations, effects: effectsOf(before, after)}
  })
  const author = identity.id
  const row = {dataset, id: transactionId, timestamp, author, fingerprint, results, changes}
  return {...row, sequence: store.write(row)}
}

function resultOf(
  transactionId: string,
  results: TransactionResult[],
  {returnDocuments}: Read,
  get: Workspace['source']['get'],
): CommitResult {
  if (!returnDocuments) return {transactionId, results}
  const withDocuments = results.map((result) => {
    const document = get(result.id)
    return document ? {...result, document} : result
  })
  return {transactionId, results: withDocuments}
}

function assertDatasetName(dataset: string): void {
  if (/^[a-z0-9~][a-z0-9_-]{0,63}$/.test(dataset)) return
  throw failures.invalid(
    `"${dataset}" is not a dataset name: lower-case letters, digits, - and _, up to 64.`,
  )
}
