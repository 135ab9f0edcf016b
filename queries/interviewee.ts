import {defineQuery} from 'groq'
import {imageFields, isPrinted, printedIn} from './fragments.ts'
import {quoteRecord} from './records.ts'

/** Newest words first. A quote that only retracted articles print is left out. Scope: an interviewee. */
const quotes = `*[_type == "quote" && references(^._id) && speaker._ref == ^._id && ${isPrinted}] | order(coalesce(said.date, _createdAt) desc){
  ${quoteRecord},
  "articles": ${printedIn}
}`

/**
 * The page of a person on the record, by `$slug`, with what they said in our pages. Null for
 * everybody else: who is not on the record has no page, and no list ties their quotes together.
 */
export const intervieweeQuery = defineQuery(`*[
  _type == "interviewee" && slug.current == $slug && attributionTerms == "onRecord"
][0]{
  name,
  "slug": slug.current,
  role,
  affiliation,
  bio,
  "portrait": portrait{${imageFields}},
  sameAs,
  "quotes": ${quotes}
}`)

/** Only the quotes of a person on the record, by `$slug`; an empty list where there is no such person. */
export const quotesOfIntervieweeQuery = defineQuery(`coalesce(*[
  _type == "interviewee" && slug.current == $slug && attributionTerms == "onRecord"
][0]{"quotes": ${quotes}}.quotes, [])`)
