import {defineQuery} from 'groq'
import {articleCard, correctionFields} from './fragments.ts'

/** The front page: the newest articles, each section in its order with its newest, the newest corrections. */
export const frontQuery = defineQuery(`{
  "latest": *[_type == "article" && defined(slug.current)] | order(publishedAt desc)[0...9]{${articleCard}},
  "sections": *[_type == "section" && defined(slug.current)] | order(order asc){
    title,
    "slug": slug.current,
    "articles": *[_type == "article" && references(^._id) && section._ref == ^._id] | order(publishedAt desc)[0...4]{${articleCard}}
  },
  "corrections": *[_type == "correction" && defined(article->slug.current)] | order(issuedAt desc)[0...3]{
    ${correctionFields},
    "article": article->{headline, "slug": slug.current}
  }
}`)

/** Sections in their order, for a menu. */
export const menuQuery =
  defineQuery(`*[_type == "section" && defined(slug.current)] | order(order asc){
  title,
  "slug": slug.current
}`)
