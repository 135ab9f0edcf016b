import {defineQuery} from 'groq'
import {articleCard} from './fragments.ts'

/** Articles newest first, from number `$from` (0 is the newest) up to, without, number `$to`. */
export const latestQuery =
  defineQuery(`*[_type == "article" && defined(slug.current)] | order(publishedAt desc)[$from...$to]{
  ${articleCard}
}`)
