import type {Crop, ImageParameters} from './imageParameters.ts'

export interface Size {
  width: number
  height: number
}

export interface Region extends Size {
  left: number
  top: number
}

/** What to cut out, what size to draw it at, and how much room to leave around it. */
export interface SizePlan extends Size {
  region?: Region
  pad?: {left: number; right: number; top: number; bottom: number}
}

const longestSide = 8192

/**
 * The size of a picture for `w`, `h`, `dpr`, `fit` and `crop`
 * (https://www.sanity.io/docs/image-urls). `clip`, the default, keeps the whole picture within the
 * box; `max` also never enlarges; `crop` and `min` cut to the box's shape, `min` without
 * enlarging; `fill` and `fillmax` leave room; `scale` distorts. `min-w`, `max-w`, `min-h`, `max-h`
 * bound the sides that are asked for, and the picture where none is.
 */
export function planSize(original: Size, wanted: ImageParameters): SizePlan {
  const {fit = 'clip'} = wanted
  const limits = limitsOf(wanted)
  const width = bounded(pixels(wanted.w, wanted.dpr), limits.width)
  const height = bounded(pixels(wanted.h, wanted.dpr), limits.height)
  if (width === undefined && height === undefined) return withinLimits(original, limits)
  if (width === undefined || height === undefined) {
    return within(original, {width, height}, fit !== 'max' && fit !== 'min')
  }
  const box = {width, height}
  if (fit === 'clip' || fit === 'max') return within(original, box, fit === 'clip')
  if (fit === 'scale') return box
  if (fit === 'fill' || fit === 'fillmax') {
    return padded(within(original, box, fit === 'fill'), box)
  }
  const region = regionOfShape(original, box, wanted)
  const shrink = fit === 'min' ? Math.min(1, region.width / width, region.height / height) : 1
  return {region, ...rounded({width: width * shrink, height: height * shrink})}
}

/** Keep a region that was asked for inside the picture. */
export function clampRegion(rect: readonly number[], {width, height}: Size): Region {
  const [x = 0, y = 0, w = width, h = height] = rect
  const left = Math.min(x, width - 1)
  const top = Math.min(y, height - 1)
  return {
    left,
    top,
    width: clamp(w, 1, width - left),
    height: clamp(h, 1, height - top),
  }
}

interface Limit {
  least: number | undefined
  most: number | undefined
}

function limitsOf({dpr, ...wanted}: ImageParameters): {width: Limit; height: Limit} {
  return {
    width: {least: pixels(wanted['min-w'], dpr), most: pixels(wanted['max-w'], dpr)},
    height: {least: pixels(wanted['min-h'], dpr), most: pixels(wanted['max-h'], dpr)},
  }
}

const bounded = (side: number | undefined, {least = 1, most = longestSide}: Limit) =>
  side === undefined ? undefined : Math.min(most, Math.max(least, side))

/** The whole picture, no larger than it may be, and then no smaller than it has to be. */
function withinLimits(original: Size, {width, height}: {width: Limit; height: Limit}): Size {
  const shrunk = within(original, {width: width.most, height: height.most}, false)
  const grow = Math.max(1, (width.least ?? 0) / shrunk.width, (height.least ?? 0) / shrunk.height)
  return rounded({width: shrunk.width * grow, height: shrunk.height * grow})
}

const pixels = (side: number | undefined, dpr = 1): number | undefined =>
  side === undefined ? undefined : clamp(Math.round(side * dpr), 1, longestSide)

function within(original: Size, box: Partial<Size>, mayEnlarge: boolean): Size {
  const scale = Math.min(
    (box.width ?? Infinity) / original.width,
    (box.height ?? Infinity) / original.height,
    mayEnlarge && (box.width ?? box.height) !== undefined ? Infinity : 1,
  )
  return rounded({width: original.width * scale, height: original.height * scale})
}

function padded(size: Size, box: Size): SizePlan {
  const left = Math.floor((box.width - size.width) / 2)
  const top = Math.floor((box.height - size.height) / 2)
  return {
    ...size,
    pad: {
      left,
      right: box.width - size.width - left,
      top,
      bottom: box.height - size.height - top,
    },
  }
}

/** The largest region with the box's shape, placed as `crop` says. */
function regionOfShape(original: Size, box: Size, wanted: ImageParameters): Region {
  const scale = Math.min(original.width / box.width, original.height / box.height)
  const {width, height} = rounded({width: box.width * scale, height: box.height * scale})
  const focus = focusOf(wanted.crop ?? 'center', wanted)
  return {
    left: clamp(Math.round(focus.x * original.width - width / 2), 0, original.width - width),
    top: clamp(Math.round(focus.y * original.height - height / 2), 0, original.height - height),
    width,
    height,
  }
}

function focusOf(crop: Crop, wanted: ImageParameters): {x: number; y: number} {
  if (crop === 'focalpoint') return {x: wanted['fp-x'] ?? 0.5, y: wanted['fp-y'] ?? 0.5}
  const x = crop === 'left' ? 0 : crop === 'right' ? 1 : 0.5
  const y = crop === 'top' ? 0 : crop === 'bottom' ? 1 : 0.5
  return {x, y}
}

const rounded = ({width, height}: Size): Size => ({
  width: clamp(Math.round(width), 1, longestSide),
  height: clamp(Math.round(height), 1, longestSide),
})

const clamp = (value: number, lowest: number, highest: number): number =>
  Math.max(lowest, Math.min(highest, value))
