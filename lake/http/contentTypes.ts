import {getMimeType} from 'hono/utils/mime'

/** Types that a browser shows without running anything in them. */
const inert =
  /^(?:image\/(?!svg)|audio\/|video\/|font\/|text\/(?:plain|csv)|application\/(?:pdf|json)$)/

export interface ServedType {
  contentType: string
  /** Whether a browser may show it; anything else is only ever downloaded. */
  isInert: boolean
}

/** How an uploaded file is served, by its extension: what it claimed to be is not believed. */
export function servedType(fileName: string): ServedType {
  const contentType = getMimeType(fileName) ?? 'application/octet-stream'
  return {contentType, isInert: inert.test(contentType)}
}
