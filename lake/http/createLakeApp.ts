import {randomUUID} from 'node:crypto'
import {join} from 'node:path'
import type {Access} from '../access/openAccess.ts'
import {createSignIn} from '../access/signIn.ts'
import {createAssetFiles} from '../assets/assetFiles.ts'
import {createImageCache} from '../assets/imageCache.ts'
import type {HasAsset} from '../assets/deliveryRoutes.ts'
import type {SaveAsset} from '../assets/uploadRoutes.ts'
import type {Lake} from '../openLake.ts'
import {LakeError} from '../types.ts'
import {composeLakeApp, type LakeApp} from './composeLakeApp.ts'
import type {Log} from './errorResponse.ts'
import type {LakeExtension} from './extension.ts'
import {createDatasetGuard} from './guardDataset.ts'
import {createIdentify, openIdentity} from './identify.ts'
import {createOpenStreams} from './openStreams.ts'
import type {PageOptions} from './pageRoutes.ts'
import {createRateLimit} from './rateLimit.ts'
import {recordScheduleRefusal} from './recordRefusal.ts'
import {createTrust} from './trust.ts'
import {createUnknownRequests, type UnknownRequest} from './unknownRequests.ts'

export interface LakeAppOptions extends PageOptions {
  lake: Lake
  access: Access
  /** Every request is an administrator's. For tests and benchmarks, on loopback only. */
  open?: boolean
  /** In asset URLs, and the name that the lake tells. It answers to any project id. */
  projectId?: string
  title?: string
  /** Origins besides this machine's own, the first of them the public one. */
  allowedOrigins?: readonly string[]
  onUnknown?: (entry: UnknownRequest) => void
  /** Of a request that is no upload; 4 MB, as the hosted API has it, unless told. */
  maximumBodyBytes?: number | undefined
  maximumUploadBytes?: number | undefined
  /** What the pictures made from originals may take on disk. */
  maximumCacheBytes?: number
  /** How many requests a minute an address may send whose sender is not signed in; 0 for any. */
  anonymousRequestsPerMinute?: number
  /** Routes of the program that starts the lake, behind the same guards. */
  extensions?: readonly LakeExtension[]
  newId?: () => string
  now?: () => Date
  log?: Log
}

/**
 * The lake's whole HTTP interface, with the Studio and the site beside it. Hand it to `serveLake`,
 * or call `app.fetch` in this process. Originals of uploads go to `assets/`, pictures made from
 * them to `cache/`, both in the data directory of `access`.
 */
export function createLakeApp(options: LakeAppOptions): LakeApp {
  const {lake, access, open = false, projectId = 'onrecord', title = 'On Record'} = options
  const {maximumUploadBytes = 200_000_000, maximumCacheBytes = 1_000_000_000} = options
  const {maximumBodyBytes = 4 * 1024 * 1024} = options
  const {newId = randomUUID, now = () => new Date(), log = console.error} = options
  const {anonymousRequestsPerMinute: perMinute = 1200} = options
  const files = createAssetFiles({
    root: join(access.dataDir, 'assets'),
    maximumBytes: maximumUploadBytes,
    newId,
  })
  const cache = createImageCache({
    root: join(access.dataDir, 'cache', 'images'),
    maximumBytes: maximumCacheBytes,
    newId,
  })
  const trust = createTrust(options.allowedOrigins)
  const identify = createIdentify(access, trust, open)
  lake.publishScheduled({
    identityOf: (id) =>
      access.identityOf(id) ?? (open && id === openIdentity.id ? openIdentity : undefined),
    refused: (refusal) => recordScheduleRefusal(access.audit, refusal),
    log,
  })
  const api = {
    access,
    extensions: options.extensions ?? [],
    anonymousLimit: createRateLimit(perMinute === 0 ? Infinity : perMinute, 60, now),
    assets: {files, cache, save: saveAssetIn(lake), hasAsset: hasAssetIn(lake)},
    guardDataset: createDatasetGuard(access, createOpenStreams(access, identify), now),
    identify,
    lake,
    log,
    maximumBodyBytes,
    open,
    project: {id: projectId, title, datasets: () => lake.datasets()},
    signIn: createSignIn(access, now),
    trust,
    unknownRequests: createUnknownRequests(options.onUnknown),
  }
  return composeLakeApp(api, options)
}

const saveAssetIn =
  (lake: Lake): SaveAsset =>
  async (dataset, document, identity) => {
    const request = {mutations: [{createIfNotExists: document}], returnDocuments: true}
    const {results} = await lake.commit(dataset, request, identity)
    const stored = results[0]?.document
    if (stored) return stored
    // It is there already, and whoever sends it again may not read it.
    const text = `${identity?.name ?? 'Nobody'} may not read the asset ${document._id}.`
    throw new LakeError(403, 'insufficientPermissionsError', text)
  }

/** Who may fetch an asset is decided for its dataset; whether it is there is no secret beyond that. */
const hasAssetIn =
  (lake: Lake): HasAsset =>
  async (dataset, id) =>
    (await lake.getDocument(dataset, id, {id: 'assets', roles: ['administrator']})) !== undefined
