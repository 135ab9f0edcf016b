import {fileURLToPath} from 'node:url'
import sharp from 'sharp'
import {samplePictures, type SamplePicture} from '../../sample/index.ts'

const folder = new URL('../../sample/pictures/', import.meta.url)

export interface UploadOptions {
  /** Answers requests, within this process or over the network. */
  fetch: (request: Request) => Response | Promise<Response>
  /** Where the lake is reached: asset addresses begin with it. */
  baseUrl: string
  dataset: string
  token: string
}

/** Uploads every drawing of the sample as a picture; returns the asset of each, by name. */
export async function uploadPictures(options: UploadOptions): Promise<Map<string, UploadedAsset>> {
  const uploaded = new Map<string, UploadedAsset>()
  const waiting = [...samplePictures]
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      uploaded.set(next.name, await upload(next, options))
    }
  }
  await Promise.all([work(), work(), work()])
  return uploaded
}

export interface UploadedAsset {
  id: string
  url: string
}

async function upload(picture: SamplePicture, options: UploadOptions): Promise<UploadedAsset> {
  const {baseUrl, dataset, token, fetch} = options
  const url = new URL(`/v2025-02-19/assets/images/${dataset}`, baseUrl)
  url.searchParams.set('filename', `${picture.name}.png`)
  url.searchParams.set('creditLine', 'Yewande Stroud')
  const headers = {authorization: `Bearer ${token}`, 'content-type': 'image/png'}
  const body = await rasterized(picture)
  const response = await fetch(new Request(url, {method: 'POST', headers, body}))
  const answer: unknown = await response.json()
  const asset = response.ok ? assetOf(answer) : undefined
  if (asset) return asset
  throw new Error(`The drawing ${picture.file} was not taken: ${JSON.stringify(answer)}`)
}

async function rasterized({file, width}: SamplePicture): Promise<Uint8Array<ArrayBuffer>> {
  const path = fileURLToPath(new URL(file, folder))
  const image = sharp(path).resize({width}).png({compressionLevel: 3})
  return new Uint8Array(await image.toBuffer())
}

function assetOf(answer: unknown): UploadedAsset | undefined {
  if (typeof answer !== 'object' || answer === null || !('document' in answer)) return undefined
  const {document} = answer
  if (typeof document !== 'object' || document === null) return undefined
  if (!('_id' in document) || !('url' in document)) return undefined
  return {id: String(document._id), url: String(document.url)}
}
