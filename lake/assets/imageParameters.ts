import {z} from 'zod'
import {LakeError} from '../types.ts'

const fits = ['clip', 'crop', 'fill', 'fillmax', 'max', 'min', 'scale'] as const
const crops = ['top', 'bottom', 'left', 'right', 'center', 'focalpoint', 'entropy'] as const
const outputs = ['jpg', 'pjpg', 'png', 'webp', 'avif'] as const

export type Fit = (typeof fits)[number]
export type Crop = (typeof crops)[number]
export type OutputFormat = (typeof outputs)[number]

const longestSide = 8192
const longestPad = 1000
const side = z.coerce.number().int().min(1).max(longestSide).optional()
const fraction = z.coerce.number().min(0).max(1).optional()

/** Parameters of https://www.sanity.io/docs/image-urls that change what a picture looks like. */
const parameters = z.object({
  w: side,
  h: side,
  'max-w': side,
  'max-h': side,
  'min-w': side,
  'min-h': side,
  dpr: z.coerce.number().min(0.1).max(3).optional(),
  fit: z.enum(fits).optional(),
  crop: z.enum(crops).optional(),
  'fp-x': fraction,
  'fp-y': fraction,
  rect: z
    .string()
    .regex(/^\d+,\d+,\d+,\d+$/)
    .transform((text) => text.split(',').map(Number))
    .optional(),
  or: z.enum(['0', '90', '180', '270']).transform(Number).optional(),
  flip: z.enum(['h', 'v', 'hv', 'vh']).optional(),
  blur: z.coerce.number().min(0).max(2000).optional(),
  sharp: z.coerce.number().min(0).max(100).optional(),
  sat: z.coerce.number().min(-100).max(100).optional(),
  invert: z.enum(['true', 'false']).optional(),
  pad: z.coerce.number().int().min(0).max(longestPad).optional(),
  /** The first picture of an animation. */
  frame: z.literal('1').optional(),
  bg: z
    .string()
    .regex(/^(?:[0-9a-f]{3}|[0-9a-f]{4}|[0-9a-f]{6}|[0-9a-f]{8})$/i)
    .optional(),
  q: z.coerce.number().min(0).max(100).optional(),
  fm: z.enum(outputs).optional(),
  auto: z.literal('format').optional(),
})

export type ImageParameters = z.infer<typeof parameters>

/** Read an image URL's query. Throws 400 that names the parameter it can't follow. */
export function parseImageParameters(query: Readonly<Record<string, string>>): ImageParameters {
  const parsed = parameters.safeParse(query)
  if (parsed.success) return parsed.data
  const name = String(parsed.error.issues[0]?.path[0])
  throw new LakeError(400, 'badRequest', `${name}=${query[name]} is not possible for a picture.`)
}

/** Whether the picture is asked for just as it was uploaded. */
export const isOriginal = (wanted: ImageParameters): boolean =>
  Object.values(wanted).every((value) => value === undefined)
