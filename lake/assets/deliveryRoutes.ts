import {extname} from 'node:path'
import {Hono, type Context} from 'hono'
import {canRead} from '../access/permissions.ts'
import {contentDisposition} from '../http/contentDisposition.ts'
import {servedType} from '../http/contentTypes.ts'
import type {GuardDataset} from '../http/guardDataset.ts'
import {sendFile} from '../http/sendFile.ts'
import {LakeError, type LakeEnv} from '../types.ts'
import type {AssetFiles, AssetKind} from './assetFiles.ts'
import type {ImageCache} from './imageCache.ts'
import {type ImageParameters, isOriginal, parseImageParameters} from './imageParameters.ts'
import {type ImageFormat, transformImage} from './transformImage.ts'

/** An asset's name is made of its content, so what is at its address never changes. */
const forEver = 'max-age=31536000, immutable'
/** Whatever an upload holds, it runs no script and reaches nothing of the page's origin. */
const sandbox = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox"

/** Whether the dataset has an asset document with this id. */
export type HasAsset = (dataset: string, id: string) => Promise<boolean>

export interface DeliveryOptions {
  files: AssetFiles
  cache: ImageCache
  hasAsset: HasAsset
  guardDataset: GuardDataset
}

/**
 * `GET /images/:project/:dataset/:file` and `/files/…`; a last segment is a name for people. What is
 * served is what has a document: deleting that takes the asset from its address, and leaves the file
 * on disk for the document's history.
 */
export function deliveryRoutes(options: DeliveryOptions): Hono<LakeEnv> {
  const {files, cache, hasAsset, guardDataset} = options
  const routes = new Hono<LakeEnv>()

  async function originalOf(context: Context<LakeEnv>, kind: AssetKind): Promise<string> {
    const {dataset = '', file = ''} = context.req.param()
    const original = files.find(dataset, kind, file)
    if (original === undefined || !(await hasAsset(dataset, documentId(kind, file)))) {
      throw missing(file)
    }
    return original
  }

  async function sendPicture(context: Context<LakeEnv>): Promise<Response> {
    const {dataset = '', file = ''} = context.req.param()
    const original = await originalOf(context, 'images')
    const wanted = parseImageParameters(context.req.query())
    const format = outputFormat(extname(file).slice(1), wanted, context.req.header('accept'))
    if (isOriginal(wanted) || format === undefined) return send(context, original)
    const key = `${dataset}/${file}?${JSON.stringify({...wanted, format})}`
    const extension = format === 'pjpg' ? 'jpg' : format
    const make = () =>
      cache
        .file(key, extension, () => transformImage(original, wanted, format))
        .catch((error: unknown) => {
          throw isMissingFile(error) ? missing(file) : error
        })
    // The cache may have dropped the file between making and opening it, under many requests.
    return (await answer(context, await make())) ?? send(context, await make())
  }

  routes.get('/images/:project/:dataset/:file/:name?', (context) =>
    guardDataset(context, 'deliver', () => sendPicture(context)),
  )
  routes.get('/files/:project/:dataset/:file/:name?', (context) =>
    guardDataset(context, 'deliver', async () => send(context, await originalOf(context, 'files'))),
  )

  return routes
}

/** `image-<sha1>-300x200-jpg` for `<sha1>-300x200.jpg`. */
const documentId = (kind: AssetKind, file: string): string =>
  `${kind === 'images' ? 'image' : 'file'}-${file.replace('.', '-')}`

async function send(context: Context<LakeEnv>, path: string): Promise<Response> {
  const response = await answer(context, path)
  if (!response) throw missing(context.req.param('file') ?? '')
  return response
}

function answer(context: Context<LakeEnv>, path: string): Promise<Response | undefined> {
  const {file = '', name, dataset = ''} = context.req.param()
  const {contentType, isInert} = servedType(path)
  const isPicture = contentType.startsWith('image/')
  const download = context.req.query('dl')
  const audience = canRead(undefined, dataset) ? 'public' : 'private'
  return sendFile(context.req.raw, path, {
    contentType: isInert || isPicture ? contentType : 'application/octet-stream',
    cacheControl: `${audience}, ${forEver}`,
    headers: {
      'Cross-Origin-Resource-Policy': 'cross-origin',
      ...(!isInert && {'Content-Security-Policy': sandbox}),
      ...(context.req.query('auto') !== undefined && {Vary: 'Accept'}),
      ...((download !== undefined || !(isInert || isPicture)) && {
        'Content-Disposition': contentDisposition(download || name || file),
      }),
    },
  })
}

/** `undefined` where the original is served as it is: a vector that no `fm` turns into pixels. */
function outputFormat(
  extension: string,
  {fm, auto}: ImageParameters,
  accept = '',
): ImageFormat | undefined {
  if (fm) return fm
  if (extension === 'svg') return undefined
  if (auto === 'format' && accept.includes('image/webp')) return 'webp'
  return sameFormat[extension] ?? 'jpg'
}

const sameFormat: Readonly<Record<string, ImageFormat>> = {
  jpg: 'jpg',
  png: 'png',
  webp: 'webp',
  gif: 'gif',
  avif: 'avif',
  tif: 'tif',
}

const missing = (file: string): LakeError =>
  new LakeError(404, 'notFound', `There is no asset ${file} in this dataset.`)

const isMissingFile = (error: unknown): boolean =>
  error instanceof Error && /missing|no such file/i.test(error.message)
