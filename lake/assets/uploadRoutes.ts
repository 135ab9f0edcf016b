import {extname} from 'node:path'
import {Hono, type Context} from 'hono'
import {getExtension} from 'hono/utils/mime'
import {version} from '../http/apiPaths.ts'
import {servedType} from '../http/contentTypes.ts'
import type {GuardDataset} from '../http/guardDataset.ts'
import type {Trust} from '../http/trust.ts'
import {type Identity, type LakeDocument, LakeError, type LakeEnv} from '../types.ts'
import {
  type AssetDocument,
  fileAsset,
  imageAsset,
  imageFileName,
  type UploadLabels,
} from './assetDocument.ts'
import type {AssetFiles} from './assetFiles.ts'
import {describeImage, type MetadataPart} from './imageMetadata.ts'

/** Creates the document where its id is new, and answers what is stored under it. */
export type SaveAsset = (
  dataset: string,
  document: AssetDocument,
  identity: Identity | undefined,
) => Promise<LakeDocument>

export interface UploadOptions {
  files: AssetFiles
  trust: Trust
  projectId: string
  saveAsset: SaveAsset
  guardDataset: GuardDataset
}

const metadataParts: readonly MetadataPart[] = ['lqip', 'palette', 'blurhash']

/**
 * `POST /assets/images/:dataset` and `/assets/files/:dataset`: the bytes as the body, the rest in
 * the query. The original is on disk before the document that names it is stored.
 */
export function uploadRoutes(options: UploadOptions): Hono<LakeEnv> {
  const {files, trust, projectId, saveAsset, guardDataset} = options
  const routes = new Hono<LakeEnv>().basePath(`/${version}/assets`)

  async function takePicture(context: Context<LakeEnv>): Promise<Response> {
    const address = addressOf(context)
    const received = await files.receive(context.req.raw.body)
    try {
      const image = await describeImage(received.path, requestedParts(context))
      await files.keep(received, address.dataset, 'images', imageFileName(received, image))
      return await answer(context, imageAsset(received, image, labelsOf(context), address))
    } finally {
      await files.discard(received)
    }
  }

  async function takeFile(context: Context<LakeEnv>): Promise<Response> {
    const address = addressOf(context)
    const labels = labelsOf(context)
    const extension = extensionOf(labels.filename, context.req.header('content-type'))
    const mimeType = servedType(`file.${extension}`).contentType.split(';')[0] ?? ''
    const received = await files.receive(context.req.raw.body)
    try {
      const document = fileAsset(received, {extension, mimeType}, labels, address)
      await files.keep(received, address.dataset, 'files', `${received.sha1}.${extension}`)
      return await answer(context, document)
    } finally {
      await files.discard(received)
    }
  }

  routes.post('/images/:dataset', (context) =>
    guardDataset(context, 'upload', () => takePicture(context)),
  )
  routes.post('/files/:dataset', (context) =>
    guardDataset(context, 'upload', () => takeFile(context)),
  )

  const addressOf = (context: Context<LakeEnv>) => ({
    origin: trust.publicOrigin(context.req.url),
    projectId,
    dataset: context.req.param('dataset') ?? '',
  })

  async function answer(context: Context<LakeEnv>, document: AssetDocument) {
    const dataset = context.req.param('dataset') ?? ''
    const stored = await saveAsset(dataset, document, context.get('identity'))
    return context.json({document: stored})
  }

  return routes
}

const labelNames = [
  'filename',
  'label',
  'title',
  'description',
  'creditLine',
  'sourceId',
  'sourceName',
  'sourceUrl',
] as const satisfies readonly (keyof UploadLabels)[]

const longestLabel = 2000

function labelsOf(context: Context): UploadLabels {
  const labels: UploadLabels = {}
  for (const name of labelNames) {
    const value = context.req.query(name)
    if (value !== undefined && value.length > longestLabel) {
      throw new LakeError(400, 'badRequest', `${name} may have ${longestLabel} characters at most.`)
    }
    if (value !== undefined) labels[name] = value
  }
  return labels
}

/** All parts by default; `meta=none` for none, as the client sends for an empty list. */
function requestedParts(context: Context): readonly MetadataPart[] {
  const named = context.req.queries('meta') ?? context.req.queries('meta[]')
  if (!named) return metadataParts
  const wanted = named.flatMap((value) => value.split(','))
  return metadataParts.filter((part) => wanted.includes(part))
}

/** How @sanity/export names a file whose extension has a digit: `<sha1>-mp3.bin` for `<sha1>.mp3`. */
const exportedName = /^[0-9a-f]{40}-([a-z0-9]{1,12})\.bin$/

function extensionOf(filename: string | undefined, contentType: string | undefined): string {
  const exported = exportedName.exec(filename ?? '')?.[1]
  if (exported) return exported
  const named = extname(filename ?? '')
    .slice(1)
    .toLowerCase()
  if (/^[a-z0-9]{1,12}$/.test(named)) return named
  return getExtension(contentType ?? '') ?? 'bin'
}
