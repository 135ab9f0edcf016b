import {defineQuery} from 'groq'
import {isPrinted, isPublicSource, printedIn, sourceFields, speakerFields} from './fragments.ts'

/** Scope: a quote or a claim, inside a source. */
const citations = `"citations": evidence[audience == "public" && source._ref == ^.^._id]{relation, locator, excerpt}`

/**
 * A source by `$slug` and what rests on it: the quotes and claims that cite it as public evidence
 * and that an article prints which stands.
 * Null where a source is cited in confidence only.
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
  "quotes": *[_type == "quote" && references(^._id) && ^._id in evidence[audience == "public"].source._ref && ${isPrinted}] | order(_createdAt asc){
    _id,
    text,
    form,
    "speaker": speaker->{${speakerFields}},
    ${citations},
    "articles": ${printedIn}
  },
  "claims": *[_type == "claim" && references(^._id) && ^._id in evidence[audience == "public"].source._ref && ${isPrinted}] | order(_createdAt asc){
    _id,
    text,
    kind,
    ${citations},
    "articles": ${printedIn}
  }
}`)
