import {z} from 'zod'

export const manifestName = 'manifest.json'

const file = z.object({
  /** Below the data directory, with `/` between folders. */
  path: z.string().regex(/^(?!\/)(?!.*(?:^|\/)\.\.?(?:\/|$))[\w~./-]+$/),
  size: z.number().int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

const manifest = z.object({
  format: z.literal('onrecord-backup'),
  version: z.literal(1),
  createdAt: z.string(),
  /** Version of the store's tables. */
  storeVersion: z.number().int(),
  /** The last transaction that is in the backup. */
  lastSequence: z.number().int(),
  documents: z.number().int(),
  files: z.array(file),
})

/** What a backup holds: enough to tell a whole one from a damaged one. */
export type Manifest = z.infer<typeof manifest>
export type ManifestFile = z.infer<typeof file>

/** Throws a sentence for what is no manifest of this release. */
export function readManifest(text: string): Manifest {
  const parsed = manifest.safeParse(parseJson(text))
  if (parsed.success) return parsed.data
  throw new Error(
    'This is not a backup of On Record that this release can read. Was it made by a newer one?',
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
