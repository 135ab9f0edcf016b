import {itemReferences} from '../body/itemReferences.ts'
import {list} from '../list.ts'
import type {
  ArticleDocument,
  CorrectionDocument,
  Dossier,
  ReceiptDocument,
  ReviewDocument,
  StaffDocument,
  StoredDocument,
} from '../types.ts'
import {isOfType} from './documentTypes.ts'
import {lookupInDocuments, type Lookup} from './lookup.ts'
import {
  articleDependencies,
  claimDependencies,
  quoteDependencies,
  sourceDependencies,
  type Dependency,
} from './references.ts'

/** The id of the review of an article. The dot keeps it out of every public query. */
export function reviewIdOf(articleId: string): string {
  return `review.${articleId}`
}

/** The id of the staff document of a sign-in. */
export function staffIdOf(userId: string): string {
  return `staff.${userId}`
}

/** The id of the policy of a section: there is one. */
export function policyIdOf(sectionId: string): string {
  return `policy-${sectionId}`
}

/**
 * An article with everything its publication rests on, read through a lookup over published ids.
 * `users` names sign-ins whose staff documents are wanted beside those of signers and authors.
 * Documents that are missing are left out; the gate reports them. No article: `undefined`.
 */
export function buildDossier(
  articleId: string,
  lookup: Lookup,
  users: readonly string[] = [],
): Dossier | undefined {
  const article = lookup.get(articleId)
  if (!isOfType('article', article)) return undefined
  const parts = collect(article, lookup)
  const review = lookup.get(reviewIdOf(articleId))
  const policy = article.section && lookup.get(policyIdOf(article.section._ref))
  const referrers = lookup.referencing(articleId).map((id) => lookup.get(id))
  return {
    article,
    quotes: parts.filter((document) => isOfType('quote', document)),
    claims: parts.filter((document) => isOfType('claim', document)),
    interviewees: parts.filter((document) => isOfType('interviewee', document)),
    sources: parts.filter((document) => isOfType('source', document)),
    contributors: parts.filter((document) => isOfType('contributor', document)),
    section: parts.find((document) => isOfType('section', document)),
    ...(isOfType('policy', policy) && {policy}),
    corrections: referrers.filter(
      (document): document is CorrectionDocument =>
        isOfType('correction', document) && document.article?._ref === articleId,
    ),
    staff: collectStaff(article, isOfType('review', review) ? review : undefined, lookup, users),
    review: isOfType('review', review) ? review : undefined,
    receipt: newestReceipt(
      referrers.filter(
        (document): document is ReceiptDocument =>
          isOfType('receipt', document) && document.article?._ref === articleId,
      ),
    ),
  }
}

/**
 * The same from documents already at hand: drafts laid over, ids published. All staff documents
 * among them are taken.
 */
export function dossierFromDocuments(
  articleId: string,
  documents: readonly StoredDocument[],
): Dossier | undefined {
  const dossier = buildDossier(articleId, lookupInDocuments(documents))
  return dossier && {...dossier, staff: documents.filter((one) => isOfType('staff', one))}
}

/** The ids of quotes and claims that the article's body prints. */
export function printedItemIds(article: ArticleDocument): Set<string> {
  return new Set(itemReferences(article).map((reference) => reference.id))
}

/** The receipt that no other follows. */
export function newestReceipt(receipts: readonly ReceiptDocument[]): ReceiptDocument | undefined {
  const followed = new Set(receipts.map((receipt) => receipt.previous))
  return receipts
    .filter((receipt) => !followed.has(receipt._id))
    .toSorted((one, other) => Date.parse(other.publishedAt) - Date.parse(one.publishedAt))[0]
}

function collect(article: ArticleDocument, lookup: Lookup): StoredDocument[] {
  const found = new Map<string, StoredDocument>()
  const open: Dependency[] = articleDependencies(article)
  for (let next = open.shift(); next; next = open.shift()) {
    if (found.has(next.to)) continue
    const document = lookup.get(next.to)
    if (!document || !next.types.some((type) => isOfType(type, document))) continue
    found.set(next.to, document)
    open.push(...dependenciesOf(document))
  }
  return [...found.values()]
}

function dependenciesOf(document: StoredDocument): Dependency[] {
  if (isOfType('quote', document)) return quoteDependencies(document)
  if (isOfType('claim', document)) return claimDependencies(document)
  if (isOfType('source', document)) return sourceDependencies(document)
  return []
}

function collectStaff(
  article: ArticleDocument,
  review: ReviewDocument | undefined,
  lookup: Lookup,
  users: readonly string[],
): StaffDocument[] {
  const entries = [review?.signOffs, review?.overrides, review?.breakGlass]
  const signers = entries.flatMap((part) => list<{by: string}>(part)).map((entry) => entry.by)
  const ids = new Set([...users, ...signers].map(staffIdOf))
  for (const byline of list(article.bylines)) {
    for (const id of lookup.referencing(byline._ref)) ids.add(id)
  }
  return [...ids].map((id) => lookup.get(id)).filter((document) => isOfType('staff', document))
}
