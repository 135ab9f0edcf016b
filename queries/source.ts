import {defineQuery} from 'groq'
import {isPrinted, isPublicSource, printedIn, sourceFields, speakerFields} from './fragments.ts'

/** Scope: a quote or a claim, inside a source. */
const citations = `"citations": evidence[audience == "public" && source._ref == ^.^._id]{relation, locator, excerpt}`

const cites = `references(^._id) && ^._id in evidence[audience == "public"].source._ref`

/**
 * A source by `$slug` and what rests on it: the quotes and claims that cite it as public evidence,
 * `$from` up to, without, `$to` of each total. What only retracted articles print is left out of its
 * page. Null where a source is cited in confidence only.
 */
export const sourceQuery = defineQuery(`*[
  _type == "source" && slug.current == $slug && ${isPublicSource}
][0]{
  ${sourceFields},
  language,
  translator,
  independenceGroup,
  "sha256": captured.sha256,
  "derivedFrom": *[_type == "source" && _id in ^.derivedFrom[]._ref && ${isPublicSource}]{${sourceFields}},
  "totalQuotes": count(*[_type == "quote" && ${cites}]),
  "quotes": (*[_type == "quote" && ${cites}] | order(_createdAt asc)[$from...$to])[${isPrinted}]{
    _id,
    text,
    form,
    "speaker": speaker->{${speakerFields}},
    ${citations},
    "articles": ${printedIn}
  },
  "totalClaims": count(*[_type == "claim" && ${cites}]),
  "claims": (*[_type == "claim" && ${cites}] | order(_createdAt asc)[$from...$to])[${isPrinted}]{
    _id,
    text,
    kind,
    ${citations},
    "articles": ${printedIn}
  }
}`)
