import {defineQuery} from 'groq'
import {imageFields, isPrinted, printedIn} from './fragments.ts'
import {quoteRecord} from './records.ts'

/**
 * A page of quotes, newest words first. What only retracted articles print is left out of its page,
 * so that a page can be shorter than asked for. Scope: an interviewee.
 */
const quotes = `(*[_type == "quote" && references(^._id) && speaker._ref == ^._id] | order(coalesce(said.date, _createdAt) desc)[$from...$to])[${isPrinted}]{
  ${quoteRecord},
  "articles": ${printedIn}
}`

/**
 * The page of a person on the record, by `$slug`, with what they said in our pages, quotes `$from`
 * up to, without, `$to` of `total`. Null for everybody else: who is not on the record has no page,
 * and no list ties their quotes together.
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
  "total": count(*[_type == "quote" && references(^._id) && speaker._ref == ^._id]),
  "quotes": ${quotes}
}`)

/** Only the quotes of a person on the record; an empty list where there is no such person. */
export const quotesOfIntervieweeQuery = defineQuery(`coalesce(*[
  _type == "interviewee" && slug.current == $slug && attributionTerms == "onRecord"
][0]{"quotes": ${quotes}}.quotes, [])`)
