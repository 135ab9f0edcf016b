import type {Context} from 'hono'
import type {Actor} from '../access/auditLog.ts'
import type {AclMode} from '../access/datasetModes.ts'
import type {Access} from '../access/openAccess.ts'
import {canRead, canWrite, isPrivateDataset} from '../access/permissions.ts'
import {withWitness} from '../query/readWitness.ts'
import {type Identity, LakeError, type LakeEnv} from '../types.ts'
import {actorOf} from './actorOf.ts'
import type {OpenStreams} from './openStreams.ts'

export type Need = 'read' | 'readAsStaff' | 'write'

/** What a dataset is used for, with what that takes. Each route that names a dataset is one of these. */
const needs = {
  query: 'read',
  doc: 'read',
  listen: 'read',
  live: 'read',
  deliver: 'read',
  export: 'readAsStaff',
  history: 'readAsStaff',
  mutate: 'write',
  actions: 'write',
  upload: 'write',
} as const satisfies Record<string, Need>

export type DatasetUse = keyof typeof needs

type Answer = () => Response | Promise<Response>

/** Lets a request through to the dataset that its path names, only with the permission it needs. */
export type GuardDataset = (
  context: Context<LakeEnv>,
  use: DatasetUse,
  answer: Answer,
) => Response | Promise<Response>

/** For an app that lets in only those who may do everything. */
export const withoutGuard: GuardDataset = (_context, _use, answer) => answer()

/** Reads of protected identities are written down; the same one again within this time is not. */
const sameReadMilliseconds = 60_000
const mostNamed = 200

export function createDatasetGuard(
  access: Access,
  streams: OpenStreams,
  now: () => Date,
): GuardDataset {
  const lately = new Map<string, number>()

  function recordRead(actor: Actor, dataset: string, detail: object): void {
    const key = JSON.stringify([actor, dataset, detail])
    const time = now().getTime()
    if (time - (lately.get(key) ?? -Infinity) < sameReadMilliseconds) return
    access.audit.record('privateRead', actor, dataset, {...detail})
    if (lately.size >= 1000) lately.clear()
    lately.set(key, time)
  }

  async function readPrivately(
    context: Context<LakeEnv>,
    dataset: string,
    use: DatasetUse,
    answer: Answer,
  ): Promise<Response> {
    const actor = actorOf(context)
    const record = (ids: readonly string[]): void => {
      if (ids.length === 0) return
      const more = ids.length - mostNamed
      const documents = ids.slice(0, mostNamed)
      recordRead(actor, dataset, {by: use, documents, ...(more > 0 && {more})})
    }
    const {result, ids} = await withWitness(
      async () => answer(),
      (id) => record([id]),
    )
    record(ids)
    return result
  }

  return (context, use, answer) => {
    const dataset = context.req.param('dataset') ?? ''
    const identity = context.get('identity')
    if (!identity && access.datasets.mode(dataset) === 'private') throw signInFirst(dataset)
    requireAccess(identity, dataset, needs[use])
    const isPrivate = isPrivateDataset(dataset)
    if (use === 'export') {
      access.audit.record('export', actorOf(context), dataset, isPrivate ? {named: true} : {})
    }
    if (use === 'listen' || use === 'live') streams.opened(context, dataset)
    if (use === 'deliver') return delivered(access.datasets.mode(dataset), answer)
    return isPrivate ? readPrivately(context, dataset, use, answer) : answer()
  }
}

/** What is not for everybody is kept by no cache that serves several people. */
async function delivered(mode: AclMode, answer: Answer): Promise<Response> {
  const response = await answer()
  const kept = response.headers.get('cache-control')
  if (mode === 'private' && kept !== null) {
    response.headers.set('Cache-Control', kept.replace(/^public/, 'private'))
  }
  return response
}

/** Throws 401 for somebody unknown and 403 for somebody who may not. */
export function requireAccess(identity: Identity | undefined, dataset: string, need: Need): void {
  const isAllowed =
    need === 'write'
      ? canWrite(identity, dataset)
      : canRead(identity, dataset) && (need === 'read' || identity !== undefined)
  if (isAllowed) return
  if (!identity) throw signInFirst(dataset)
  const action = need === 'write' ? 'write to' : 'read'
  throw new LakeError(
    403,
    'insufficientPermissionsError',
    `${identity.name ?? identity.id} may not ${action} the dataset ${dataset}.`,
  )
}

const signInFirst = (dataset: string) =>
  new LakeError(401, 'unauthorizedError', `Sign in to use the dataset ${dataset} this way.`)
