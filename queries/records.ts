import {
  agentIsProtected,
  publicEvidence,
  sourceFields,
  speakerFields,
  speakerIsNamed,
} from './fragments.ts'

/**
 * True where the quote keeps the source of this hop for the house: it cites it as internal evidence
 * and not as public. Scope: a hop of a quote.
 */
const sourceIsKept = `(coalesce(source._ref in ^.evidence[audience != "public"].source._ref, false) && !coalesce(source._ref in ^.evidence[audience == "public"].source._ref, false))`

/**
 * What a reader may know of a quote. Of a speaker who is not on the record only the public
 * description, the printed words, the acts of the chain and public evidence pass: a place, an
 * occasion, a go-between or the unaltered wording can identify as well as a name does.
 * `item` is the key of its check in `receipt.items`. Scope: a quote.
 */
export const quoteRecord = `
  _id,
  "item": "quote:" + _id,
  text,
  form,
  "speaker": speaker->{${speakerFields}},
  "description": select(${speakerIsNamed} => description),
  "wording": select(${speakerIsNamed} => wording),
  "alterations": select(
    ${speakerIsNamed} => alterations[]{kind, note, translator},
    alterations[]{kind, "note": null, "translator": null}
  ),
  "said": select(${speakerIsNamed} => said{date, place, occasion, language}),
  "provenance": select(
    ${speakerIsNamed} => provenance[]{
      _key,
      act,
      "agent": agent->{${speakerFields}},
      "agentName": select(!defined(agent) => agentName),
      "source": select(!${agentIsProtected} && !${sourceIsKept} => source->{${sourceFields}}),
      "locator": select(!${agentIsProtected} && !${sourceIsKept} => locator),
      inferred
    },
    provenance[]{_key, act, "agent": null, "agentName": null, "source": null, "locator": null, inferred}
  ),
  "evidence": ${publicEvidence}
`

/** What a reader may know of a claim. `item` is the key of its check. Scope: a claim. */
export const claimRecord = `
  _id,
  "item": "claim:" + _id,
  text,
  kind,
  "attributedTo": attributedTo->{${speakerFields}},
  "reply": rightOfReply{date, response},
  "evidence": ${publicEvidence}
`

/**
 * The printed words at the head of a signed sentence ("“…” — said by …", "“…” — stated …"), which
 * is how the workflow writes one. The rest of the sentence stays inside. Scope: a receipt's item.
 */
const signedWords = `select(
  count(string::split(statement, " — said ")) > 1 => string::split(statement, " — said ")[0],
  count(string::split(statement, " — stated ")) > 1 => string::split(statement, " — stated ")[0]
)`

/**
 * The check at the newest publication. Join its items to records by `item`. `words` are the words
 * that were signed: where a record's text is not in them, it changed since. Scope: an article.
 */
export const newestReceipt = `*[_type == "receipt" && references(^._id) && article._ref == ^._id] | order(publishedAt desc)[0]{
  publishedAt,
  rulesVersion,
  "pastGate": defined(breakGlass),
  items[]{
    item,
    verdict,
    method,
    checkedBy,
    checkedAt,
    "words": ${signedWords},
    fingerprint,
    "override": override.reason
  }
}`
