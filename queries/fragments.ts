/**
 * Pieces of projections that more than one query needs. They are plain constants, so that TypeGen
 * can read a query together with its fragments without running it.
 */

/**
 * True where the document may be named in public. Closed by default: terms that are missing or
 * misspelled count as "not on the record". Scope: an interviewee, a contributor or a source.
 */
export const isNamed = `(_type in ["contributor", "source"] || _type == "interviewee" && attributionTerms == "onRecord")`

/** The only way a name leaves a query. Scope: an interviewee, a contributor or a source. */
export const speakerName = `select(
  _type == "interviewee" && attributionTerms == "onRecord" => name,
  _type == "interviewee" => publicDescription,
  _type == "contributor" => name,
  _type == "source" => title
)`

/** `slug` is null where there is no page to link to. Scope: an interviewee, contributor or source. */
export const speakerFields = `
  "kind": _type,
  "named": ${isNamed},
  "name": ${speakerName},
  "slug": select(_type in ["interviewee", "source"] && ${isNamed} => slug.current),
  "role": select(_type == "interviewee" && ${isNamed} => role),
  "affiliation": select(_type == "interviewee" && ${isNamed} => affiliation)
`

/** A quote whose speaker is missing counts as protected. Scope: a quote. */
export const speakerIsNamed = `(speaker->_type == "source" || speaker->_type == "interviewee" && speaker->attributionTerms == "onRecord")`

/** True where a hop's agent is a person who is not on the record. Scope: a hop. */
export const agentIsProtected = `(agent->_type == "interviewee" && (!defined(agent->attributionTerms) || agent->attributionTerms != "onRecord"))`

/**
 * True where the source is named in public somewhere: as public evidence, or openly in the chain of
 * a quote, or where nothing cites it as evidence at all. The title of an interview can give away who
 * was interviewed. Evidence without an audience counts as internal. Scope: a source.
 */
export const isPublicSource = `(
  count(*[_type in ["quote", "claim"] && references(^._id) && ^._id in evidence[audience == "public"].source._ref]) > 0
  || count(*[_type == "quote" && references(^._id) && ${speakerIsNamed} && ^._id in provenance[!${agentIsProtected}].source._ref && !coalesce(^._id in evidence[audience != "public"].source._ref, false)]) > 0
  || count(*[_type in ["quote", "claim"] && references(^._id) && ^._id in evidence[].source._ref]) == 0
)`

/** Scope: a source that may be shown. */
export const sourceFields = `
  _id,
  kind,
  title,
  "slug": slug.current,
  creators,
  publisher,
  date,
  url,
  archivedUrl,
  tier,
  "status": status{state, date, note}
`

/** Scope: a quote or a claim. Internal evidence never passes. */
export const publicEvidence = `evidence[audience == "public"]{
  _key,
  relation,
  locator,
  excerpt,
  accessedAt,
  "source": source->{${sourceFields}}
}`

/** Scope: an image with its fields. */
export const imageFields = `
  asset,
  crop,
  hotspot,
  "width": asset->metadata.dimensions.width,
  "height": asset->metadata.dimensions.height,
  alt,
  credit
`

/** Scope: an article. */
export const isRetracted = `count(*[_type == "correction" && references(^._id) && article._ref == ^._id && kind == "retraction"]) > 0`

/** True where an article that stands prints the words. Scope: a quote or a claim. */
export const isPrinted = `count(*[_type == "article" && references(^._id) && defined(slug.current) && !(${isRetracted})]) > 0`

/** The articles that print a quote or claim, newest first. Scope: a quote or a claim. */
export const printedIn = `*[_type == "article" && references(^._id) && defined(slug.current)] | order(publishedAt desc){
  headline,
  "slug": slug.current,
  publishedAt,
  "retracted": ${isRetracted}
}`

/**
 * An article as a list shows it. `corrected` is the time of its newest correction. Of a retracted
 * article only the headline is left to show. Scope: an article.
 */
export const articleCard = `
  _id,
  headline,
  "slug": slug.current,
  "standfirst": select(${isRetracted} => null, standfirst),
  language,
  publishedAt,
  updatedAt,
  "section": section->{title, "slug": slug.current},
  "bylines": bylines[]->{"name": ${speakerName}},
  "mainImage": select(${isRetracted} => null, mainImage{${imageFields}, caption}),
  "retracted": ${isRetracted},
  "corrected": *[_type == "correction" && references(^._id) && article._ref == ^._id] | order(issuedAt desc)[0].issuedAt
`

/** Who reported an error and why it happened stay in the house. Scope: a correction. */
export const correctionFields = `
  _id,
  kind,
  wrong,
  right,
  gravity,
  issuedAt,
  placement,
  "affected": affected[]->{_id, "kind": _type, text},
  affectedParts
`
