import {evaluateSync, parse, toJS} from 'groq-js'
import type {LakeDocument} from '../../types.ts'
import type {Perspective} from '../perspective.ts'
import type {Readable} from '../visibility.ts'

/** When every query of a comparison is asked. */
export const askedAt = new Date('2026-03-02T09:00:00Z')

export const perspectives: Perspective[] = [
  'raw',
  ['published'],
  ['drafts', 'published'],
  ['r1', 'drafts', 'published'],
  ['r2', 'r1', 'published'],
]

export const readers: Record<string, Readable> = {
  everybody: 'all',
  anonymous: ({_id}) => !_id.includes('.'),
  desk: ({section}) => section !== 'sport',
  nobody: 'none',
}

export interface Asked {
  query: string
  params: Record<string, unknown>
  perspective: Perspective
  readable: Readable
}

export interface Outcome {
  result?: unknown
  failed?: true
}

export function attempt(evaluate: () => unknown): Outcome {
  try {
    return {result: evaluate() ?? null}
  } catch {
    return {failed: true}
  }
}

/** What groq-js finds in an array of the documents, without an index. */
export function plainAnswer(documents: readonly LakeDocument[], asked: Asked): Outcome {
  const {query, params, perspective, readable} = asked
  return attempt(() => {
    const dataset = shownNaively(documents, perspective, readable)
    return toJS(evaluateSync(parse(query, {params}), {dataset, params, timestamp: askedAt}))
  })
}

/** Layer by layer over every document, without an index. */
function shownNaively(
  documents: readonly LakeDocument[],
  perspective: Perspective,
  readable: Readable,
): LakeDocument[] {
  const may = (document: LakeDocument) =>
    typeof readable === 'function' ? readable(document) : readable === 'all'
  const visible = documents.filter(may)
  if (perspective === 'raw') return visible
  const shown = new Map<string, LakeDocument>()
  for (const layer of perspective.toReversed()) {
    for (const document of visible) {
      const id = idIn(document._id, layer)
      if (id === undefined) continue
      const isOverlaid = perspective.length > 1
      shown.set(id, isOverlaid ? {...document, _id: id, _originalId: document._id} : document)
    }
  }
  return [...shown.values()].sort((a, b) => (a._id < b._id ? -1 : 1))
}

/** The published id of what stands in this layer. */
function idIn(id: string, layer: string): string | undefined {
  if (layer === 'published') return /^(drafts|versions)\./.test(id) ? undefined : id
  const prefix = layer === 'drafts' ? 'drafts.' : `versions.${layer}.`
  return id.startsWith(prefix) ? id.slice(prefix.length) : undefined
}
