import {encode as encodeBlurHash} from 'blurhash'
import sharp, {type Sharp} from 'sharp'
import {LakeError} from '../types.ts'
import {readPalette} from './palette.ts'

export type MetadataPart = 'lqip' | 'palette' | 'blurhash'

export interface ImageDescription {
  /** As in the asset's id and file name. */
  extension: string
  mimeType: string
  width: number
  height: number
  metadata: Record<string, unknown>
}

/** More than the largest cameras give; it keeps one upload from taking all memory. */
export const pixelLimit = 150_000_000

const formats: Readonly<Record<string, {extension: string; mimeType: string}>> = {
  jpeg: {extension: 'jpg', mimeType: 'image/jpeg'},
  png: {extension: 'png', mimeType: 'image/png'},
  webp: {extension: 'webp', mimeType: 'image/webp'},
  gif: {extension: 'gif', mimeType: 'image/gif'},
  svg: {extension: 'svg', mimeType: 'image/svg+xml'},
  tiff: {extension: 'tif', mimeType: 'image/tiff'},
}

/**
 * What an image asset document says about a picture, as Sanity's asset pipeline writes it
 * (https://www.sanity.io/docs/apis-and-sdks/image-metadata). Where a picture was taken, and with
 * what, is never read: it can give a source away. Throws 400 for what is no picture.
 */
export async function describeImage(
  file: string,
  parts: readonly MetadataPart[],
): Promise<ImageDescription> {
  const read = () => sharp(file, {limitInputPixels: pixelLimit}).autoOrient()
  try {
    const found = await read().metadata()
    const format = found.format === 'heif' ? heif(found.compression) : formats[found.format]
    if (!format) throw notAPicture()
    const {width, height} = found.autoOrient
    const isOpaque = found.hasAlpha ? (await read().stats()).isOpaque : true
    const [lqip, palette, blurHash] = await Promise.all([
      parts.includes('lqip') ? readLqip(read()) : undefined,
      parts.includes('palette') ? readPalette(read()) : undefined,
      parts.includes('blurhash') ? readBlurHash(read()) : undefined,
    ])
    return {
      ...format,
      width,
      height,
      metadata: {
        _type: 'sanity.imageMetadata',
        ...(blurHash !== undefined && {blurHash}),
        dimensions: {
          _type: 'sanity.imageDimensions',
          aspectRatio: width / height,
          height,
          width,
        },
        hasAlpha: found.hasAlpha,
        isOpaque,
        ...(lqip !== undefined && {lqip}),
        ...(palette !== undefined && {palette}),
      },
    }
  } catch (error) {
    throw error instanceof LakeError ? error : notAPicture(error)
  }
}

const heif = (compression: string | undefined) =>
  compression === 'av1'
    ? {extension: 'avif', mimeType: 'image/avif'}
    : {extension: 'heif', mimeType: 'image/heif'}

/** A few pixels, to be shown blurred while the picture loads. */
async function readLqip(image: Sharp): Promise<string> {
  const {data, info} = await image
    .resize({width: 20})
    .toFormat('png', {compressionLevel: 9})
    .toBuffer({resolveWithObject: true})
  return `data:image/${info.format};base64,${data.toString('base64')}`
}

async function readBlurHash(image: Sharp): Promise<string> {
  const {data, info} = await image
    .resize({width: 32, height: 32, fit: 'inside'})
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({resolveWithObject: true})
  return encodeBlurHash(new Uint8ClampedArray(data), info.width, info.height, 4, 3)
}

function notAPicture(cause?: unknown): LakeError {
  const reason = cause instanceof Error ? ` (${cause.message.trim().split('\n')[0]})` : ''
  return new LakeError(
    400,
    'badRequest',
    `This is not a picture that can be read${reason}. Save it as JPEG, PNG, WebP, GIF or SVG.`,
  )
}
