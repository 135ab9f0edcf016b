import type {FoundSource, SourceKind} from '../types.ts'
import {languageCodes} from '../words/english/languages.ts'
import type {ProposedSource} from './documents.ts'
import {hashOf, slugOf} from './ids.ts'

/** A title for a source that has none: the words that describe it. */
export function sourceTitle({title, description, interviewed}: FoundSource): string {
  if (title) return title
  if (interviewed) return `Interview with ${interviewed}`
  const words = description.replace(/^(?:an?|the|his|her|their)\s+/iu, '')
  return words[0]!.toUpperCase() + words.slice(1)
}

/** A draft of a source as the text describes it. Its tier is left to a checker. */
export function sourceDocument(
  source: FoundSource & {kind: SourceKind},
  article: string,
): ProposedSource {
  const title = sourceTitle(source)
  const publisher = source.publisher ?? source.url
  const language = source.language && languageCodes.get(source.language)
  return {
    _id: `drafts.source-${hashOf(16, article, source.kind, title)}`,
    _type: 'source',
    kind: source.kind,
    title,
    slug: {_type: 'slug', current: slugOf(title)},
    ...(source.creators.length > 0 && {creators: [...source.creators]}),
    ...(publisher && {publisher}),
    ...(source.date && {date: source.date}),
    ...(source.address && {url: source.address}),
    ...(language && {language}),
    ...(source.translator && {translator: source.translator}),
  }
}
