import type {ArticleDocument, BodyBlock} from '../types.ts'
import {annotatedRuns} from './annotations.ts'
import {blockPath, bodyBlocks, isPullQuote, isTextBlock} from './blocks.ts'

/** A quote or claim that the body prints: which, where, and the body's own words for it. */
export interface ItemReference {
  kind: 'quote' | 'claim'
  id: string
  blockKey: string
  path: string
  /** Missing for a pull quote: its words come from the quote. */
  text?: string
}

/** The quotes and claims that a body prints, in reading order; one entry per place. */
export function itemReferences(article: ArticleDocument): ItemReference[] {
  return bodyBlocks(article).flatMap(referencesInBlock)
}

function referencesInBlock(block: BodyBlock): ItemReference[] {
  const path = blockPath(block._key)
  if (isPullQuote(block)) {
    const id = block.quote?._ref
    return id ? [{kind: 'quote', id, blockKey: block._key, path}] : []
  }
  if (!isTextBlock(block)) return []
  return annotatedRuns(block)
    .toSorted((one, other) => one.start - other.start)
    .flatMap(({definition, text}): ItemReference[] => {
      const place = {blockKey: block._key, path, text}
      const quote = definition._type === 'quotation' ? definition.quote?._ref : undefined
      const claim = definition._type === 'assertion' ? definition.claim?._ref : undefined
      if (quote) return [{kind: 'quote', id: quote, ...place}]
      return claim ? [{kind: 'claim', id: claim, ...place}] : []
    })
}
