import {Hono} from 'hono'
import {version} from '../http/apiPaths.ts'
import type {Lake} from '../openLake.ts'
import {LakeError, type LakeEnv} from '../types.ts'
import type {Access} from './openAccess.ts'
import {isPrivateDataset} from './permissions.ts'

/**
 * Who read a document of a protected dataset, for those who may read it themselves. The hosted store
 * has no such address. Asking is no reading: no word of the document is in the answer.
 */
export function readerRoutes(access: Access, lake: Pick<Lake, 'getDocument'>): Hono<LakeEnv> {
  const routes = new Hono<LakeEnv>()
  routes.get(`/${version}/data/readers/:dataset/:id`, async (context) => {
    const {dataset, id} = context.req.param()
    const identity = context.get('identity')
    if (!identity) throw new LakeError(401, 'unauthorizedError', 'Sign in to see who read this.')
    const document = isPrivateDataset(dataset) && (await lake.getDocument(dataset, id, identity))
    if (!document) {
      const text = `There is no ${id} in ${dataset} that you may read, so who read it is not told.`
      throw new LakeError(403, 'insufficientPermissionsError', text)
    }
    const readers = access.audit.readsOf(dataset, id).map(({at, who, event, detail}) => ({
      at,
      who,
      name: access.user(who)?.name ?? access.nameOf(who) ?? who,
      by: event === 'export' ? 'export' : String(detail.by ?? 'query'),
    }))
    return context.json({readers})
  })
  return routes
}
