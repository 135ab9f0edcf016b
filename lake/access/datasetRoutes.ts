import {type Context, Hono} from 'hono'
import {z} from 'zod'
import {actorOf} from '../http/actorOf.ts'
import {version} from '../http/apiPaths.ts'
import {readJson} from '../http/readJson.ts'
import {LakeError, type LakeEnv} from '../types.ts'
import type {Access} from './openAccess.ts'
import {canRead, holds, isPrivateDataset} from './permissions.ts'
import type {ProjectDescription} from './projectRoutes.ts'

const body = z.object({aclMode: z.enum(['public', 'private']).optional()})

/**
 * The datasets and who they are for, as the hosted management API has them (@sanity/client 8,
 * `DatasetsClient`): list, create (`PUT`) and edit (`PATCH`). Nothing is deleted here.
 */
export function datasetRoutes(access: Access, project: ProjectDescription): Hono<LakeEnv> {
  const routes = new Hono<LakeEnv>()
  const all = `/${version}/projects/:projectId/datasets`
  const one = [`${all}/:dataset`, `/${version}/datasets/:dataset`]
  const names = () => [...new Set([...project.datasets(), ...access.datasets.names()])].sort()

  routes.on('GET', [all, `/${version}/datasets`], (context) => {
    const identity = context.get('identity')
    // `datasetProfile=comments` asks for the dataset that comments live in: there is none.
    const asked = context.req.query('datasetProfile') ? [] : names()
    return context.json(
      asked
        .map((name) => ({name, aclMode: access.datasets.mode(name)}))
        .filter(({name, aclMode}) =>
          identity ? canRead(identity, name) : aclMode === 'public' && canRead(undefined, name),
        ),
    )
  })

  routes.on('PUT', one, async (context) => {
    const dataset = requireManager(context)
    if (names().includes(dataset)) {
      throw new LakeError(409, 'conflictError', `There is a dataset ${dataset} already.`)
    }
    return context.json(
      await set(context, dataset, isPrivateDataset(dataset) ? 'private' : 'public'),
    )
  })

  routes.on('PATCH', one, async (context) => {
    const dataset = requireManager(context)
    if (!names().includes(dataset)) {
      throw new LakeError(404, 'notFound', `There is no dataset ${dataset}.`)
    }
    return context.json(await set(context, dataset, access.datasets.mode(dataset)))
  })

  async function set(context: Context<LakeEnv>, datasetName: string, usual: 'public' | 'private') {
    const {success, data} = body.safeParse(await readJson(context))
    if (!success) {
      throw new LakeError(400, 'badRequest', 'A dataset has the aclMode public or private.')
    }
    const {aclMode = usual} = data
    access.datasets.set(datasetName, aclMode)
    access.audit.record('datasetChanged', actorOf(context), datasetName, {aclMode})
    return {datasetName, aclMode}
  }

  return routes
}

function requireManager(context: Context<LakeEnv>): string {
  const dataset = context.req.param('dataset') ?? ''
  const identity = context.get('identity')
  if (!identity) throw new LakeError(401, 'unauthorizedError', 'Sign in to change a dataset.')
  if (holds(identity, dataset, 'manage')) return dataset
  const text = `${identity.name ?? identity.id} may not change the dataset ${dataset}.`
  throw new LakeError(403, 'insufficientPermissionsError', text)
}
