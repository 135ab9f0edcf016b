import {Hono} from 'hono'
import {authRoutes} from '../access/authRoutes.ts'
import {datasetRoutes} from '../access/datasetRoutes.ts'
import type {Access} from '../access/openAccess.ts'
import {type ProjectDescription, projectRoutes} from '../access/projectRoutes.ts'
import {readerRoutes} from '../access/readerRoutes.ts'
import type {SignIn} from '../access/signIn.ts'
import {signInRoutes} from '../access/signInRoutes.ts'
import {userRoutes} from '../access/userRoutes.ts'
import {deliveryRoutes, type HasAsset} from '../assets/deliveryRoutes.ts'
import type {AssetFiles} from '../assets/assetFiles.ts'
import type {ImageCache} from '../assets/imageCache.ts'
import {type SaveAsset, uploadRoutes} from '../assets/uploadRoutes.ts'
import {dataRoutes} from '../data/dataRoutes.ts'
import type {Lake} from '../openLake.ts'
import type {LakeEnv} from '../types.ts'
import {admit} from './admit.ts'
import {createRouter} from './createRouter.ts'
import {errorResponse, type Log} from './errorResponse.ts'
import type {LakeExtension} from './extension.ts'
import type {GuardDataset} from './guardDataset.ts'
import type {Identify} from './identify.ts'
import {quietRoutes} from './quietRoutes.ts'
import type {RateLimit} from './rateLimit.ts'
import {recordRefusal} from './recordRefusal.ts'
import type {Trust} from './trust.ts'
import type {UnknownRequests} from './unknownRequests.ts'
import {requireThisMachine} from './whereFrom.ts'

export interface ApiOptions {
  access: Access
  anonymousLimit: RateLimit
  assets: {files: AssetFiles; cache: ImageCache; save: SaveAsset; hasAsset: HasAsset}
  extensions: readonly LakeExtension[]
  guardDataset: GuardDataset
  identify: Identify
  lake: Lake
  log: Log
  maximumBodyBytes: number
  open: boolean
  project: ProjectDescription & {id: string}
  signIn: SignIn
  trust: Trust
  unknownRequests: UnknownRequests
}

/** Everything under the lake's own paths: guards first, then routes, then the record of the rest. */
export function apiRoutes(options: ApiOptions): Hono<LakeEnv> {
  const {access, assets, guardDataset, lake, log, project, signIn, trust} = options
  const {unknownRequests} = options
  const api = new Hono<LakeEnv>({router: createRouter()})

  api.onError((error, context) => {
    try {
      recordRefusal(access.audit, error, context)
    } catch (failure) {
      log('A refusal could not be written to the audit log', failure)
    }
    return errorResponse(error, context, log)
  })
  api.notFound((context) => {
    const {method, path} = context.req
    unknownRequests.record(method, path)
    const description = `This lake does not know ${method} ${path}.`
    return context.json({error: {type: 'unknownRequest', description}}, 404)
  })

  api.use(...admit(options))

  api.get('/_unknown-requests', (context) => {
    requireThisMachine(context, trust)
    return context.json({unknownRequests: unknownRequests.all()})
  })
  api.route('/', dataRoutes(lake, guardDataset))
  api.route('/', authRoutes(access, trust))
  api.route('/', signInRoutes(access, trust, signIn))
  api.route('/', userRoutes(access, trust))
  api.route('/', projectRoutes(access, project))
  api.route('/', datasetRoutes(access, project))
  api.route('/', readerRoutes(access, lake))
  const {files, cache, save: saveAsset, hasAsset} = assets
  api.route('/', uploadRoutes({files, trust, projectId: project.id, saveAsset, guardDataset}))
  api.route('/', deliveryRoutes({files, cache, hasAsset, guardDataset}))
  api.route('/', quietRoutes(trust))
  for (const {path, routes} of options.extensions) api.route(path, routes)
  return api
}
