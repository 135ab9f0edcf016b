import {defineQuery} from 'groq'
import {
  articleCard,
  correctionFields,
  imageFields,
  isRetracted,
  speakerFields,
} from './fragments.ts'
import {claimRecord, newestReceipt, quoteRecord} from './records.ts'

/** Scope: an article. */
const body = `body[]{
  _key,
  _type,
  _type == "block" => {
    style,
    listItem,
    level,
    children[]{_key, _type, text, marks},
    markDefs[]{
      _key,
      _type,
      _type == "quotation" => {"quote": quote->{${quoteRecord}}},
      _type == "assertion" => {"claim": claim->{${claimRecord}}},
      _type == "link" => {href}
    }
  },
  _type == "pullQuote" => {"quote": quote->{_id, text, form, "speaker": speaker->{${speakerFields}}}},
  _type == "figure" => {${imageFields}, caption},
  _type == "editorsNote" => {text}
}`

/**
 * One article by `$slug`, or null: body with the record behind each quote and claim, corrections
 * newest first, and the receipt of its newest publication. A retracted article keeps its headline
 * and its notices and gives up its body. A record or a quote that was withdrawn is null in place.
 */
export const articleQuery = defineQuery(`*[_type == "article" && slug.current == $slug][0]{
  ${articleCard},
  "dateline": dateline{place, date},
  "body": select(${isRetracted} => null, ${body}),
  "corrections": *[_type == "correction" && references(^._id) && article._ref == ^._id] | order(issuedAt desc){${correctionFields}},
  "receipt": ${newestReceipt}
}`)
