import {LakeError} from '../types.ts'

/** `raw`, or the layers a document is looked for in, topmost first (`published` comes last). */
export type Perspective = 'raw' | readonly string[]

const firstVersionWithPublishedDefault = '2025-02-19'

/**
 * Reads a perspective: `raw`, `published`, `drafts`, `previewDrafts`, or a stack of releases
 * parted by commas. Without one it is `published` from API version 2025-02-19 on, `raw` before.
 * Source: https://www.sanity.io/docs/content-lake/perspectives
 */
export function readPerspective(
  given: string | readonly string[] | undefined,
  apiVersion: string,
): Perspective {
  const names = (typeof given === 'string' ? given.split(',') : (given ?? [])).filter(Boolean)
  if (names.length === 0) return hasPublishedDefault(apiVersion) ? ['published'] : 'raw'
  if (names.includes('raw')) {
    if (names.length === 1) return 'raw'
    throw new LakeError(400, 'invalidPerspectiveError', 'The perspective "raw" can not be stacked.')
  }
  const layers = names.map((name) => (name === 'previewDrafts' ? 'drafts' : name))
  const wrong = layers.find((name) => !/^[a-zA-Z0-9_-]+$/.test(name))
  if (wrong !== undefined) {
    throw new LakeError(400, 'invalidPerspectiveError', `"${wrong}" is not a perspective.`)
  }
  return layers.includes('published') ? layers : [...layers, 'published']
}

/** Whether this API version shows published documents alone unless asked for more. */
export function hasPublishedDefault(apiVersion: string): boolean {
  const version = apiVersion.replace(/^v/, '')
  return version === 'X' || version >= firstVersionWithPublishedDefault
}
