import {defineQuery} from 'groq'
import {isPublicSource} from './fragments.ts'

/** Every public page with the time of its last change. */
export const sitemapQuery = defineQuery(`{
  "articles": *[_type == "article" && defined(slug.current)] | order(publishedAt desc){
    "slug": slug.current,
    "changedAt": coalesce(updatedAt, publishedAt, _updatedAt)
  },
  "sections": *[_type == "section" && defined(slug.current)]{"slug": slug.current, "changedAt": _updatedAt},
  "people": *[_type == "interviewee" && defined(slug.current) && attributionTerms == "onRecord"]{
    "slug": slug.current,
    "changedAt": _updatedAt
  },
  "sources": *[_type == "source" && defined(slug.current) && ${isPublicSource}]{
    "slug": slug.current,
    "changedAt": _updatedAt
  }
}`)

/** Slugs alone, for a site that is built ahead of time. */
export const slugsQuery = defineQuery(`{
  "articles": *[_type == "article" && defined(slug.current)] | order(publishedAt desc).slug.current,
  "sections": *[_type == "section" && defined(slug.current)] | order(order asc).slug.current,
  "people": *[_type == "interviewee" && defined(slug.current) && attributionTerms == "onRecord"] | order(slug.current asc).slug.current,
  "sources": *[_type == "source" && defined(slug.current) && ${isPublicSource}] | order(slug.current asc).slug.current
}`)
