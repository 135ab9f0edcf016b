import {defineQuery} from 'groq'
import {articleCard} from './fragments.ts'

/** A section by `$slug` with its articles newest first, `$from` up to, without, `$to`, and their number. */
export const sectionQuery = defineQuery(`*[_type == "section" && slug.current == $slug][0]{
  title,
  "slug": slug.current,
  description,
  "total": count(*[_type == "article" && references(^._id) && section._ref == ^._id]),
  "articles": *[_type == "article" && references(^._id) && section._ref == ^._id] | order(publishedAt desc)[$from...$to]{
    ${articleCard}
  }
}`)
