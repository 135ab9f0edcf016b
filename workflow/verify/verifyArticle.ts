import {buildDossier, newestReceipt} from '../dossier/buildDossier.ts'
import {isOfType} from '../dossier/documentTypes.ts'
import type {Lookup} from '../dossier/lookup.ts'
import {list} from '../list.ts'
import {receiptHash} from '../receiptHash.ts'
import type {ItemKey, ReceiptDocument} from '../types.ts'
import {checksOnRecord} from './checksOnRecord.ts'
import type {Finding} from './finding.ts'
import {headHolds, type ReceiptHead} from './headHolds.ts'
import {printedAsReceipted} from './printedAsReceipted.ts'
import {chainFindings} from './receiptChain.ts'

/** What was found of one article; whole where `findings` is empty. */
export interface ArticleVerdict {
  articleId: string
  headline: string | undefined
  receipts: number
  /** Ids that its receipts name. */
  receipted: string[]
  findings: Finding[]
  /** Items with other evidence than in the receipt, signed as they are; no finding. */
  signedSince: ItemKey[]
  /** The newest receipt, for a record that is kept elsewhere. */
  head: ReceiptHead | undefined
}

export interface VerifyOptions {
  /** Whether reviews can be read at all: then one that is missing is a finding. */
  reviews: boolean
  /** The newest receipt at an earlier look. */
  earlier?: ReceiptHead | undefined
}

/**
 * Holds a published article, or one that has receipts only, against what the receipts say. `published`
 * has the published documents that its dossier and its receipts name, its receipts, corrections,
 * review and `policyVersion`s; drafts count for nothing.
 */
export function verifyArticle(
  articleId: string,
  published: Lookup,
  {reviews, earlier}: VerifyOptions,
): ArticleVerdict {
  const receipts = receiptsOf(articleId, published)
  const head = newestReceipt(receipts)
  const dossier = buildDossier(articleId, published)
  const named = namedBy(receipts)
  const printed = dossier && head ? printedAsReceipted(dossier, head) : undefined
  const review = dossier?.review
  return {
    articleId,
    headline: dossier?.article.headline,
    receipts: receipts.length,
    receipted: [...named.keys()],
    findings: [
      ...(dossier && !head ? [withoutReceipt(articleId)] : []),
      ...deletedDocuments(named, published),
      ...(printed?.findings ?? []),
      ...chainFindings(receipts),
      ...(review ? checksOnRecord(receipts, review) : []),
      ...(dossier && head && !review && reviews ? [withoutReview(articleId)] : []),
      ...unknownPolicies(receipts, published),
      ...(earlier ? headHolds(earlier, published) : []),
    ],
    signedSince: printed?.signedSince ?? [],
    head: head && {receipt: head._id, hash: receiptHash(head)},
  }
}

function receiptsOf(articleId: string, published: Lookup): ReceiptDocument[] {
  return published
    .referencing(articleId)
    .map((id) => published.get(id))
    .filter((document) => isOfType('receipt', document))
    .filter(({article}) => article?._ref === articleId)
}

function withoutReceipt(documentId: string): Finding {
  const message =
    'The article is published and has no receipt: it was published around the gate. Retract it, or have it checked and publish it again through the gate.'
  return {code: 'noReceipt', documentId, message}
}

function withoutReview(documentId: string): Finding {
  const message =
    'The review of the published article is gone, and with it who checked what. Bring it back from a backup.'
  return {code: 'reviewMissing', documentId, message}
}

/** Whatever receipts name, each with the last receipt that does. */
function namedBy(receipts: readonly ReceiptDocument[]): Map<string, string> {
  const named = new Map<string, string>()
  for (const {_id, article, items, restsOn} of receipts) {
    const documents = list(items).map(({document}) => document?._ref)
    for (const id of [article._ref, ...documents, ...list(restsOn).map(({_ref}) => _ref)]) {
      if (id) named.set(id, _id)
    }
  }
  return named
}

/** Whatever a receipt names stays: the article, quotes, claims, people and sources. */
function deletedDocuments(named: ReadonlyMap<string, string>, published: Lookup): Finding[] {
  return [...named]
    .filter(([id]) => !published.get(id))
    .map(([documentId, receipt]): Finding => ({
      code: 'deleted',
      documentId,
      message: `${documentId} was published with the receipt ${receipt} and is gone, and nothing published disappears. Bring it back from its history or a backup, and retract it instead.`,
    }))
}

function unknownPolicies(receipts: readonly ReceiptDocument[], published: Lookup): Finding[] {
  return receipts.flatMap(({_id, policyVersion}): Finding[] => {
    const [, section, version] = /^policy-(.+)@(\d+)$/.exec(policyVersion ?? '') ?? []
    if (!section || published.get(`policyVersion-${section}-${version}`)) return []
    const message = `The receipt ${_id} was written under ${policyVersion}, and the store holds no such version. Bring it back from a backup: it says what the article had to pass.`
    return [{code: 'policyUnknown', documentId: _id, message}]
  })
}
