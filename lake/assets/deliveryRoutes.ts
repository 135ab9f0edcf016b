import {extname} from 'node:path'
import {Hono, type Context} from 'hono'
import {contentDisposition} from '../http/contentDisposition.ts'
import {servedType} from '../http/contentTypes.ts'
import {requireAccess} from '../http/guardDataset.ts'
import {sendFile} from '../http/sendFile.ts'
import {LakeError, type LakeEnv} from '../types.ts'
import type {AssetFiles} from './assetFiles.ts'
import type {ImageCache} from './imageCache.ts'
import {type ImageParameters, isOriginal, parseImageParameters} from './imageParameters.ts'
import {type ImageFormat, transformImage} from './transformImage.ts'

/** An asset's name is made of its content, so what is at its address never changes. */
const forEver = 'public, max-age=31536000, immutable'
/** Whatever an upload holds, it runs no script and reaches nothing of the page's origin. */
const sandbox = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox"

/** `GET /images/:project/:dataset/:file` and `/files/…`; a last segment is a name for people. */
export function deliveryRoutes(files: AssetFiles, cache: ImageCache): Hono<LakeEnv> {
  const routes = new Hono<LakeEnv>()

  routes.get('/images/:project/:dataset/:file/:name?', async (context) => {
    const {dataset, file} = context.req.param()
    requireAccess(context.get('identity'), dataset, 'read')
    const original = files.find(dataset, 'images', file)
    if (original === undefined) throw missing(file)
    const wanted = parseImageParameters(context.req.query())
    const format = outputFormat(extname(file).slice(1), wanted, context.req.header('accept'))
    if (isOriginal(wanted) || format === undefined) return send(context, original)
    const key = `${dataset}/${file}?${JSON.stringify({...wanted, format})}`
    const extension = format === 'pjpg' ? 'jpg' : format
    const made = await cache
      .file(key, extension, () => transformImage(original, wanted, format))
      .catch((error: unknown) => {
        throw isMissingFile(error) ? missing(file) : error
      })
    return send(context, made)
  })

  routes.get('/files/:project/:dataset/:file/:name?', (context) => {
    const {dataset, file} = context.req.param()
    requireAccess(context.get('identity'), dataset, 'read')
    const original = files.find(dataset, 'files', file)
    if (original === undefined) throw missing(file)
    return send(context, original)
  })

  return routes
}

async function send(context: Context, path: string): Promise<Response> {
  const {file = '', name} = context.req.param()
  const {contentType, isInert} = servedType(path)
  const isPicture = contentType.startsWith('image/')
  const download = context.req.query('dl')
  const response = await sendFile(context.req.raw, path, {
    contentType: isInert || isPicture ? contentType : 'application/octet-stream',
    cacheControl: forEver,
    headers: {
      'Cross-Origin-Resource-Policy': 'cross-origin',
      ...(!isInert && {'Content-Security-Policy': sandbox}),
      ...(context.req.query('auto') !== undefined && {Vary: 'Accept'}),
      ...((download !== undefined || !(isInert || isPicture)) && {
        'Content-Disposition': contentDisposition(download || name || file),
      }),
    },
  })
  if (!response) throw missing(file)
  return response
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
