import {defineQuery} from 'groq'
import {correctionFields} from './fragments.ts'

/** Corrections over all articles, newest first, `$from` up to, without, `$to`. */
export const correctionsQuery =
  defineQuery(`*[_type == "correction" && defined(article->slug.current)] | order(issuedAt desc)[$from...$to]{
  ${correctionFields},
  "article": article->{headline, "slug": slug.current, language}
}`)
