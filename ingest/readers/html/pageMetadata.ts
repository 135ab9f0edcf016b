import type {Metadata} from '../../types.ts'
import {isoDate} from '../dateline.ts'
import {namesIn} from '../metadata.ts'
import {addressOf} from './addressOf.ts'
import {articleData} from './articleData.ts'

/** What a page says about its article in JSON-LD, OpenGraph and `meta`, in this order. */
export function pageMetadata(document: Document): Metadata {
  const data = articleData(document)
  const meta = (...names: string[]) =>
    names
      .map((name) =>
        document
          .querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
          ?.getAttribute('content')
          ?.trim(),
      )
      .find(Boolean)
  const headings = document.querySelectorAll('h1')
  const onlyHeading = headings.length === 1 ? words(headings[0]?.textContent) : ''
  const headline =
    data?.headline ?? (meta('og:title') || onlyHeading || words(document.title) || undefined)
  const standfirst = data?.description ?? meta('og:description', 'description')
  const section = data?.section ?? meta('article:section')
  const language = data?.language ?? document.documentElement.getAttribute('lang')
  const date = isoDate(
    data?.published ?? meta('article:published_time', 'datePublished', 'date') ?? '',
  )
  const canonical =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url') ?? ''
  const canonicalUrl = addressOf(canonical, undefined)
  return {
    ...(headline && {headline}),
    ...(standfirst && {standfirst}),
    bylines: data?.authors.length
      ? data.authors
      : namesIn((meta('author', 'article:author') ?? '').replace(/^by\s+/iu, '')),
    ...(section && {section}),
    ...(date && {dateline: {date}}),
    ...(language && {language}),
    ...(canonicalUrl && {canonicalUrl}),
  }
}

function words(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim()
}
