import {staffOf} from './actors.ts'
import {articleHash} from './articleHash.ts'
import type {CheckItem} from './items/checkItem.ts'
import {itemsOf} from './items/itemsOf.ts'
import {rulesVersion} from './rulesVersion.ts'
import {policyStamp} from './sectionPolicy.ts'
import {receiptHash} from './receiptHash.ts'
import type {
  Blocker,
  BreakGlass,
  Dossier,
  ReceiptDocument,
  ReceiptItem,
  Reference,
} from './types.ts'

/** One publish of an article: which transaction, when, and who as readers see it. */
export interface Publication {
  transactionId: string
  /** ISO 8601, UTC. */
  publishedAt: string
  publishedBy: string
  /** Where it goes out past the gate: who answers for it, and what was set aside. */
  glass?: BreakGlass
  setAside?: readonly Blocker[]
}

/**
 * The public record of a publish: each item with the sentence signed and who signed it. Internal
 * evidence is not named, and a check that no longer holds (overridden) is not claimed.
 */
export function createReceipt(
  dossier: Dossier,
  publication: Publication,
  items: readonly CheckItem[] = itemsOf(dossier),
): ReceiptDocument {
  const {article, receipt} = dossier
  return {
    _id: `receipt-${article._id}-${publication.transactionId}`,
    _type: 'receipt',
    article: weakly(article._id),
    publishedAt: publication.publishedAt,
    publishedBy: publication.publishedBy,
    rulesVersion,
    policyVersion: policyStamp(dossier),
    articleHash: articleHash(article),
    ...(receipt ? {previous: receipt._id, previousHash: receiptHash(receipt)} : {}),
    ...breakGlassOf(dossier, publication),
    items: items.map((item) => receiptItem(item, dossier)),
    restsOn: [...dossier.interviewees, ...dossier.sources].map(({_id}) => ({
      _key: _id,
      ...weakly(_id),
    })),
  }
}

function breakGlassOf(
  dossier: Dossier,
  {glass, setAside = []}: Publication,
): Pick<ReceiptDocument, 'breakGlass'> {
  if (!glass) return {}
  return {
    breakGlass: {
      reason: glass.reason,
      by: nameOfUser(dossier, glass.by, glass.byName),
      at: glass.at,
      setAside: setAside.map(({code, message}, index) => ({_key: `b${index}`, code, message})),
    },
  }
}

function receiptItem(item: CheckItem, dossier: Dossier): ReceiptItem {
  const {override} = item
  return {
    _key: item.key,
    item: item.key,
    ...(item.documentId === dossier.article._id ? {} : {document: weakly(item.documentId)}),
    statement: item.publicStatement,
    fingerprint: item.fingerprint,
    ...checkOf(item, dossier),
    ...(override && {
      override: {reason: override.reason, by: nameOfUser(dossier, override.by, override.byName)},
    }),
  }
}

function checkOf({verdictState, signOff}: CheckItem, dossier: Dossier): Partial<ReceiptItem> {
  if (!signOff || verdictState === 'needsRecheck' || verdictState === 'unchecked') return {}
  return {
    verdict: signOff.verdict,
    ...(signOff.method === undefined ? {} : {method: signOff.method}),
    checkedBy: nameOfUser(dossier, signOff.by, signOff.byName),
    checkedAt: signOff.at,
  }
}

function nameOfUser(dossier: Dossier, user: string, recorded: string | undefined): string {
  return staffOf(dossier, user)?.name ?? recorded ?? user
}

function weakly(id: string): Reference {
  return {_type: 'reference', _ref: id, _weak: true}
}
