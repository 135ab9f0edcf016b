import type {Sentence} from '../../segment/sentences.ts'
import type {SourceEntry} from './findSources.ts'
import type {SourceMention} from './sourceMention.ts'

interface PlacedSource {
  index: number
  kind: SourceEntry['kind']
  mention: SourceMention
}

/** Where the sources of a text are named, and which quotations are read from them. */
export interface SourcePlaces {
  /** In the order of the sources, each with its first mention in the sentence. */
  in(sentence: Sentence): readonly PlacedSource[]
  /** Index of the source from which the quotation at this index is read. */
  reading(quote: number): number | undefined
}

export function sourcePlaces(sources: readonly SourceEntry[]): SourcePlaces {
  const bySentence = new Map<Sentence, PlacedSource[]>()
  const byQuote = new Map<number, number>()
  for (const [index, {kind, found}] of sources.entries()) {
    for (const mention of found) {
      const here = bySentence.get(mention.sentence) ?? []
      if (here.at(-1)?.index !== index) here.push({index, kind, mention})
      bySentence.set(mention.sentence, here)
      if (mention.reads !== undefined && !byQuote.has(mention.reads))
        byQuote.set(mention.reads, index)
    }
  }
  return {
    in: (sentence) => bySentence.get(sentence) ?? [],
    reading: (quote) => byQuote.get(quote),
  }
}
