import {createMiddleware} from 'hono/factory'
import {canRead, canWrite} from '../access/permissions.ts'
import {type Identity, LakeError, type LakeEnv} from '../types.ts'

type Need = 'read' | 'readAsStaff' | 'write'

const needs: Readonly<Record<string, Need>> = {
  query: 'read',
  doc: 'read',
  listen: 'read',
  ping: 'read',
  references: 'read',
  export: 'readAsStaff',
  history: 'readAsStaff',
  mutate: 'write',
  actions: 'write',
  images: 'write',
  files: 'write',
}

/** `/data/live/events/:dataset` says where it is in one segment more. */
export const guardLive = createMiddleware<LakeEnv>(async (context, next) => {
  requireAccess(context.get('identity'), context.req.param('dataset') ?? '', 'read')
  await next()
})

/** Middleware that lets a request through to a dataset only with the permission it needs. */
export const guardDataset = createMiddleware<LakeEnv>(async (context, next) => {
  const parameters: Record<string, string | undefined> = context.req.param()
  const {operation = '', dataset = ''} = parameters
  const need = needs[operation]
  if (need) requireAccess(context.get('identity'), dataset, need)
  await next()
})

/** Throws 401 for somebody unknown and 403 for somebody who may not. */
export function requireAccess(identity: Identity | undefined, dataset: string, need: Need): void {
  const isAllowed =
    need === 'write'
      ? canWrite(identity, dataset)
      : canRead(identity, dataset) && (need === 'read' || identity !== undefined)
  if (isAllowed) return
  if (!identity) {
    throw new LakeError(401, 'unauthorizedError', `Sign in to use the dataset ${dataset} this way.`)
  }
  const action = need === 'write' ? 'write to' : 'read'
  throw new LakeError(
    403,
    'insufficientPermissionsError',
    `${identity.name ?? identity.id} may not ${action} the dataset ${dataset}.`,
  )
}
