import {isDeepStrictEqual} from 'node:util'
import {systemRole} from '../../lake/access/roles.ts'
import type {CommitPolicy, DocumentChange, PolicyItem, PolicyOutcome} from '../../lake/index.ts'

/**
 * What the lake writes about an import that the gate did not judge: by which token, since when, and,
 * when it has ended, what came in. Its id has a dot, so readers do not see it.
 */
export interface RestorationDocument {
  _id: string
  _type: 'restoration'
  startedAt: string
  /** The name of the token: it says which file was imported. */
  startedAs: string
  finishedAt?: string
  documents?: number
  /** Published articles whose latest receipt covers all that they print. */
  proven?: number
  /** Ids of the published articles for which that is not so. */
  unproven?: string[]
}

export const restorationIdOf = (identityId: string): string => `restoration.${identityId}`

/**
 * The gate, and beside it the one way in for a newsroom that was published elsewhere: an identity
 * with the role `system`, which only a command on the machine of the store can make. It may create
 * what is not there yet and change what it created itself; the first transaction leaves a record
 * that nobody can change or delete. Everybody else, administrators too, is judged by the gate, for
 * what they change: an import that leaves a document as it is, as its last step does, is no edit.
 */
export function withRestores(gate: CommitPolicy): CommitPolicy {
  const createdBy = new Map<string, Set<string>>()

  return (view) => {
    const {identity, dataset, changes, get, timestamp} = view
    const touched = changes.filter(isRestoration)
    if (!identity.roles.includes(systemRole)) {
      if (touched.length > 0) return refusal(touched, byHand)
      return gate({...view, changes: changes.filter(changesSomething)})
    }
    const key = `${dataset}/${identity.id}`
    const created = createdBy.get(key) ?? new Set<string>()
    const foreign = changes.filter(({id, before}) => before !== undefined && !created.has(id))
    if (foreign.length > 0) return refusal(foreign, overExisting)
    createdBy.set(key, created)
    const recordId = restorationIdOf(identity.id)
    for (const id of [recordId, ...changes.map((change) => change.id)]) created.add(id)
    if (get(recordId)) return {write: []}
    const record: RestorationDocument = {
      _id: recordId,
      _type: 'restoration',
      startedAt: timestamp,
      startedAs: identity.name ?? identity.id,
    }
    return {write: [record]}
  }
}

const isRestoration = ({before, after}: DocumentChange): boolean =>
  before?._type === 'restoration' || after?._type === 'restoration'

function changesSomething({before, after}: DocumentChange): boolean {
  if (!before || !after) return true
  const {_rev, _updatedAt, ...earlier} = before
  const {_rev: _resultRev, _updatedAt: _resultTime, ...later} = after
  return !isDeepStrictEqual(earlier, later)
}

const byHand = {
  code: 'restorationByHand',
  text: 'is the record of an import. It is written by the import alone.',
}
const overExisting = {
  code: 'restoreOverExisting',
  text: 'was here before this import, which only adds. Import into an empty dataset.',
}

function refusal(
  changes: readonly DocumentChange[],
  {code, text}: {code: string; text: string},
): PolicyOutcome {
  const items: PolicyItem[] = changes.map(({id}) => ({
    code,
    documentId: id,
    message: `${id} ${text}`,
  }))
  return {refuse: {message: 'This import was refused.', items}}
}
