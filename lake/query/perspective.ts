import type {DocumentSource} from '../store/documentSource.ts'
import {LakeError} from '../types.ts'
import type {LakeDocument} from '../types.ts'
import {idInLayer, isPublishedId, publishedId} from './documentIds.ts'

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

/** A dataset as a perspective shows it: ids are published ids, `_originalId` names the layer's. */
export function inPerspective(source: DocumentSource, perspective: Perspective): DocumentSource {
  if (perspective === 'raw') return source
  if (perspective.length === 1) return publishedOnly(source)

  function get(id: string): LakeDocument | undefined {
    for (const layer of perspective) {
      const document = source.get(idInLayer(id, layer))
      if (document) return overlaid(document, id)
    }
    return undefined
  }

  function shown(ids: readonly string[]): readonly string[] {
    const published = new Set(ids.filter(isPublishedId))
    for (const id of ids) published.add(publishedId(id))
    return [...published].filter((id) => get(id) !== undefined).sort()
  }

  return {
    get: (id) => (isPublishedId(id) ? get(id) : undefined),
    ids: () => shown(source.ids()),
    idsOfType: (type) => shown(source.idsOfType(type)),
    idsReferencing: (id) => shown(source.idsReferencing(id)),
  }
}

function publishedOnly(source: DocumentSource): DocumentSource {
  return {
    get: (id) => (isPublishedId(id) ? source.get(id) : undefined),
    ids: () => source.ids().filter(isPublishedId),
    idsOfType: (type) => source.idsOfType(type).filter(isPublishedId),
    idsReferencing: (id) => source.idsReferencing(id).filter(isPublishedId),
  }
}

const overlays = new WeakMap<LakeDocument, LakeDocument>()

function overlaid(document: LakeDocument, id: string): LakeDocument {
  const found = overlays.get(document)
  if (found) return found
  const row = {...document, _id: id, _originalId: document._id}
  overlays.set(document, row)
  return row
}
