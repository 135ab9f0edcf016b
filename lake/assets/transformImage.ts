import sharp, {type Sharp} from 'sharp'
import {LakeError} from '../types.ts'
import {pixelLimit} from './imageMetadata.ts'
import type {ImageParameters} from './imageParameters.ts'
import {clampRegion, planSize, type Region, type Size, type SizePlan} from './planSize.ts'

export type ImageFormat = 'jpg' | 'pjpg' | 'png' | 'webp' | 'avif' | 'gif' | 'tif'

const animatedFormats = new Set<ImageFormat>(['gif', 'webp'])
const vectorDensity = 72
/** Nobody waits longer for a picture; what takes longer is made to take long. */
const longestSeconds = 30

/**
 * A picture as its URL's parameters ask for it, in this order: upright by its EXIF orientation,
 * `rect`, `or`, size, `flip`, colour and blur, `pad`, format. None of the original's metadata is kept.
 */
export async function transformImage(
  file: string,
  wanted: ImageParameters,
  format: ImageFormat,
): Promise<Buffer> {
  const {source, size, isVector} = await upright(file, wanted)
  const rect = wanted.or === undefined && wanted.rect ? clampRegion(wanted.rect, size) : undefined
  const plan = planSize(rect ?? size, wanted)
  const byContent = wanted.crop === 'entropy' && plan.region !== undefined
  const region = byContent ? rect : joinRegions(rect, plan.region)
  const isStill =
    wanted.frame !== undefined || byContent || region !== undefined || !animatedFormats.has(format)
  const enlargement = isVector ? vectorEnlargement(region ?? size, plan) : 1

  let image = sharp(source, {
    limitInputPixels: pixelLimit,
    animated: !isStill,
    ...(isVector && {density: vectorDensity * enlargement}),
  }).autoOrient()
  if (region) image = image.extract(enlarged(region, enlargement))
  if (plan.width !== size.width || plan.height !== size.height || region) {
    const {width, height} = plan
    image = byContent
      ? image.resize({width, height, fit: 'cover', position: sharp.strategy.entropy})
      : image.resize({width, height, fit: 'fill'})
  }
  const room = roomAround(plan, wanted)
  if (room) image = image.extend({...room, background: background(wanted) ?? '#fff'})
  return encode(adjust(image, wanted), wanted, format)
    .timeout({seconds: longestSeconds})
    .toBuffer()
    .catch((error: unknown) => {
      throw isTimeout(error) ? tooSlow() : error
    })
}

const isTimeout = (error: unknown): boolean =>
  error instanceof Error && /^timeout: /.test(error.message)

const tooSlow = (): LakeError =>
  new LakeError(
    400,
    'badRequest',
    `This picture takes longer than ${longestSeconds} seconds to make. Ask for a smaller one.`,
  )

/** The picture with its true size; turned by `or` first, where that is asked for. */
async function upright(file: string, wanted: ImageParameters) {
  const {autoOrient, format} = await sharp(file, {limitInputPixels: pixelLimit}).metadata()
  const size: Size = {width: autoOrient.width, height: autoOrient.height}
  if (wanted.or === undefined) return {source: file, size, isVector: format === 'svg'}
  const region = wanted.rect && clampRegion(wanted.rect, size)
  const cut = sharp(file, {limitInputPixels: pixelLimit}).autoOrient()
  const kept = await (region ? cut.extract(region) : cut).png({compressionLevel: 0}).toBuffer()
  const turned = await sharp(kept)
    .rotate(wanted.or)
    .png({compressionLevel: 0})
    .toBuffer({resolveWithObject: true})
  const {width, height} = turned.info
  return {source: turned.data, size: {width, height}, isVector: false}
}

function joinRegions(outer: Region | undefined, inner: Region | undefined): Region | undefined {
  if (!outer || !inner) return outer ?? inner
  return {...inner, left: outer.left + inner.left, top: outer.top + inner.top}
}

/** `fill` leaves room to the box's shape, `pad` the same on every side. */
function roomAround({pad}: SizePlan, {pad: even = 0}: ImageParameters): SizePlan['pad'] {
  if (!pad && even === 0) return undefined
  const {left, right, top, bottom} = pad ?? {left: 0, right: 0, top: 0, bottom: 0}
  return {left: left + even, right: right + even, top: top + even, bottom: bottom + even}
}

/** A vector is drawn as large as it will be shown: enlarging its pixels would blur it. */
const vectorEnlargement = (shown: Size, plan: SizePlan): number =>
  Math.min(20, Math.max(1, plan.width / shown.width))

const enlarged = ({left, top, width, height}: Region, by: number): Region => ({
  left: Math.floor(left * by),
  top: Math.floor(top * by),
  width: Math.max(1, Math.floor(width * by)),
  height: Math.max(1, Math.floor(height * by)),
})

function adjust(image: Sharp, wanted: ImageParameters): Sharp {
  const {flip, sat, blur, sharp: sharpen, invert} = wanted
  let adjusted = image
  if (flip?.includes('h')) adjusted = adjusted.flop()
  if (flip?.includes('v')) adjusted = adjusted.flip()
  if (sat !== undefined) adjusted = adjusted.modulate({saturation: 1 + sat / 100})
  if (blur) adjusted = adjusted.blur(Math.min(200, Math.max(0.3, blur / 2)))
  if (sharpen) adjusted = adjusted.sharpen({sigma: 0.5 + sharpen / 50})
  if (invert === 'true') adjusted = adjusted.negate({alpha: false})
  return adjusted
}

function encode(image: Sharp, wanted: ImageParameters, format: ImageFormat): Sharp {
  const quality = Math.max(1, wanted.q ?? 75)
  const colour = background(wanted)
  const flat = colour ? image.flatten({background: colour}) : image
  switch (format) {
    case 'jpg':
    case 'pjpg':
      return image
        .flatten({background: colour ?? '#fff'})
        .jpeg({quality, progressive: format === 'pjpg'})
    case 'png':
      return flat.png()
    case 'webp':
      return flat.webp({quality})
    case 'avif':
      return flat.avif({quality, effort: 2})
    case 'gif':
      return flat.gif()
    case 'tif':
      return flat.tiff({quality})
  }
}

const background = ({bg}: ImageParameters): string | undefined => (bg === undefined ? bg : `#${bg}`)
