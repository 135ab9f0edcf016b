import type {Sharp} from 'sharp'

interface Colour {
  red: number
  green: number
  blue: number
  population: number
  saturation: number
  lightness: number
}

/** What each swatch looks for, 0 to 1, as Android's Palette and node-vibrant define them. */
const targets = {
  darkMuted: {saturation: 0.3, lightness: 0.26},
  darkVibrant: {saturation: 1, lightness: 0.26},
  lightMuted: {saturation: 0.3, lightness: 0.74},
  lightVibrant: {saturation: 1, lightness: 0.74},
  muted: {saturation: 0.3, lightness: 0.5},
  vibrant: {saturation: 1, lightness: 0.5},
} as const

const weights = {saturation: 3, lightness: 6, population: 1}

/** The `sanity.imagePalette` of a picture; `undefined` where every pixel is transparent. */
export async function readPalette(image: Sharp): Promise<Record<string, unknown> | undefined> {
  const pixels = await image
    .resize({width: 64, height: 64, fit: 'inside'})
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer()
  const colours = countColours(pixels)
  const total = colours.reduce((sum, {population}) => sum + population, 0)
  const dominant = colours.reduce<Colour | undefined>(
    (most, colour) => (most && most.population >= colour.population ? most : colour),
    undefined,
  )
  if (!dominant) return undefined
  const swatches = Object.entries(targets).map(([name, target]) => {
    const closeness = (colour: Colour) =>
      weights.saturation * (1 - Math.abs(colour.saturation - target.saturation)) +
      weights.lightness * (1 - Math.abs(colour.lightness - target.lightness)) +
      weights.population * (colour.population / dominant.population)
    const best = colours.reduce((one, other) => (closeness(other) > closeness(one) ? other : one))
    return [name, swatch(best, total)] as const
  })
  return {
    _type: 'sanity.imagePalette',
    ...Object.fromEntries(swatches),
    dominant: swatch(dominant, total),
  }
}

/** Colours with their population, near ones (equal in the upper four bits) counted as one. */
function countColours(pixels: Uint8Array): Colour[] {
  const sums = new Map<number, {red: number; green: number; blue: number; population: number}>()
  for (let at = 0; at < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(at, at + 4)
    if (alpha < 128) continue
    const key = ((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4)
    const sum = sums.get(key) ?? {red: 0, green: 0, blue: 0, population: 0}
    sums.set(key, {
      red: sum.red + red,
      green: sum.green + green,
      blue: sum.blue + blue,
      population: sum.population + 1,
    })
  }
  return [...sums.values()].map(({population, ...sum}) => {
    const red = sum.red / population
    const green = sum.green / population
    const blue = sum.blue / population
    return {red, green, blue, population, ...saturationAndLightness(red, green, blue)}
  })
}

function saturationAndLightness(red: number, green: number, blue: number) {
  const highest = Math.max(red, green, blue) / 255
  const lowest = Math.min(red, green, blue) / 255
  const lightness = (highest + lowest) / 2
  const span = highest - lowest
  const saturation = span === 0 ? 0 : span / (1 - Math.abs(2 * lightness - 1))
  return {saturation: Math.min(1, saturation), lightness}
}

function swatch(colour: Colour, total: number) {
  const {red, green, blue, population} = colour
  const isLight = (red * 299 + green * 587 + blue * 114) / 1000 >= 150
  const hex = [red, green, blue]
    .map((channel) => Math.round(channel).toString(16).padStart(2, '0'))
    .join('')
  const ink = isLight ? '#000' : '#fff'
  return {
    _type: 'sanity.imagePaletteSwatch',
    background: `#${hex}`,
    foreground: ink,
    population: Number(((population / total) * 100).toFixed(2)),
    title: ink,
  }
}
