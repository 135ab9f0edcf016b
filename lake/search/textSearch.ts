import type {TextHits, TextIndex} from './createTextIndex.ts'
import {textTerms} from './textTerms.ts'

/** The full text of one dataset, as one evaluation asks for it. */
export interface TextSearch {
  /** What the index knows of a query; `undefined` where it can't say. Asked once a query. */
  hits(query: string): TextHits | undefined
}

export function createTextSearch(search: TextIndex['search'], dataset: string): TextSearch {
  const known = new Map<string, TextHits | undefined>()
  return {
    hits(query) {
      if (!known.has(query)) known.set(query, search(dataset, textTerms(query)))
      return known.get(query)
    },
  }
}
