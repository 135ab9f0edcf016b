import {Hono} from 'hono'
import {bodyLimit} from 'hono/body-limit'
import {compress} from 'hono/compress'
import {createMiddleware} from 'hono/factory'
import {authRoutes} from '../access/authRoutes.ts'
import type {Access} from '../access/openAccess.ts'
import {type ProjectDescription, projectRoutes} from '../access/projectRoutes.ts'
import {userRoutes} from '../access/userRoutes.ts'
import {deliveryRoutes, type HasAsset} from '../assets/deliveryRoutes.ts'
import type {AssetFiles} from '../assets/assetFiles.ts'
import type {ImageCache} from '../assets/imageCache.ts'
import {type SaveAsset, uploadRoutes} from '../assets/uploadRoutes.ts'
import {LakeError, type LakeEnv} from '../types.ts'
import {version} from './apiPaths.ts'
import {errorResponse, type Log} from './errorResponse.ts'
import {guardDataset, guardLive} from './guardDataset.ts'
import {answerCors, guardOrigin} from './guardOrigin.ts'
import {identify} from './identify.ts'
import {quietRoutes} from './quietRoutes.ts'
import {isFromThisMachine, requireThisMachine, type Trust} from './trust.ts'
import type {UnknownRequests} from './unknownRequests.ts'

export interface ApiOptions {
  access: Access
  assets: {files: AssetFiles; cache: ImageCache; save: SaveAsset; hasAsset: HasAsset}
  dataRoutes: Hono<LakeEnv>
  log: Log
  open: boolean
  project: ProjectDescription & {id: string}
  trust: Trust
  unknownRequests: UnknownRequests
}

/** The hosted API's own limit for a request that is no upload. */
const maximumBody = 4 * 1024 * 1024
const uploadPath = /^\/v[^/]+\/assets\//

const limitBody = createMiddleware((context, next) =>
  uploadPath.test(context.req.path) ? next() : limitPlainBody(context, next),
)
const limitPlainBody = bodyLimit({
  maxSize: maximumBody,
  onError: () => {
    throw new LakeError(413, 'payloadTooLarge', 'A request may have at most 4 MB.')
  },
})

/** Over loopback, compressing costs more than it saves. Event streams are never compressed. */
const compressForNetwork = createMiddleware((context, next) =>
  isFromThisMachine(context) ? next() : compressText(context, next),
)
const compressText = compress()

/** Everything under the lake's own paths: guards first, then routes, then the record of the rest. */
export function apiRoutes(options: ApiOptions): Hono<LakeEnv> {
  const {access, assets, dataRoutes, log, open, project, trust, unknownRequests} = options
  const api = new Hono<LakeEnv>()

  api.onError((error, context) => errorResponse(error, context, log))
  api.notFound((context) => {
    const {method, path} = context.req
    unknownRequests.record(method, path)
    const description = `This lake does not know ${method} ${path}.`
    return context.json({error: {type: 'unknownRequest', description}}, 404)
  })

  api.use(compressForNetwork, answerCors(trust), guardOrigin(trust, open), limitBody)
  api.use(identify(access, open))
  api.use(`/${version}/data/:operation/:dataset/*`, guardDataset)
  api.use(`/${version}/data/live/events/:dataset`, guardLive)
  api.use(`/${version}/projects/:projectId/datasets/:dataset/:operation/*`, guardDataset)

  api.get('/_unknown-requests', (context) => {
    requireThisMachine(context)
    return context.json({unknownRequests: unknownRequests.all()})
  })
  api.route('/', dataRoutes)
  api.route('/', authRoutes(access, trust))
  api.route('/', userRoutes(access, trust))
  api.route('/', projectRoutes(access, project))
  const {files, cache, save: saveAsset, hasAsset} = assets
  api.route('/', uploadRoutes({files, trust, projectId: project.id, saveAsset}))
  api.route('/', deliveryRoutes({files, cache, hasAsset}))
  api.route('/', quietRoutes(trust))
  return api
}
