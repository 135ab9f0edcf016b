import {isOfType} from './dossier/documentTypes.ts'
import type {DossierIndex} from './dossier/dossierIndex.ts'
import type {PrintedItem} from './items/checkItem.ts'
import {shortHash} from './items/fingerprint.ts'
import {list} from './list.ts'
import {policyOf, type SectionPolicy} from './sectionPolicy.ts'
import type {Dossier, StoredDocument} from './types.ts'

/**
 * The items that only the standards desk may let through: allegations and unnamed people; all of
 * them where the section's policy says so.
 */
export function sensitiveItems<Item extends PrintedItem>(
  items: readonly Item[],
  index: DossierIndex,
  {standardsReview}: SectionPolicy,
): Item[] {
  if (standardsReview === 'always') return [...items]
  return items.filter((item) => isSensitive(index.get(item.documentId), index))
}

/** A hash over the sensitive items as they are now; an approval stores it. */
export function approvalFingerprint(
  items: readonly PrintedItem[],
  index: DossierIndex,
  policy: SectionPolicy,
): string {
  const signed = sensitiveItems(items, index, policy).map(
    (item) => `${item.key} ${item.fingerprint}`,
  )
  return shortHash(signed.toSorted().join('\n'))
}

/**
 * Whether standards still has to approve: there are sensitive items, and the newest step of the
 * article through standards is no approval of exactly them.
 */
export function awaitsStandards(
  dossier: Dossier,
  items: readonly PrintedItem[],
  index: DossierIndex,
): boolean {
  const policy = policyOf(dossier)
  if (sensitiveItems(items, index, policy).length === 0) return false
  const newest = list(dossier.review?.log).findLast(
    (entry) => entry.from === 'standards' || entry.to === 'standards',
  )
  const approved = newest?.from === 'standards' && newest.to === 'ready'
  return !approved || newest.fingerprint !== approvalFingerprint(items, index, policy)
}

function isSensitive(document: StoredDocument | undefined, index: DossierIndex): boolean {
  if (isOfType('claim', document)) {
    return document.kind === 'allegation' || isUnnamed(document.attributedTo?._ref, index)
  }
  if (!isOfType('quote', document)) return false
  const agents = list(document.provenance).map((hop) => hop.agent?._ref)
  return [document.speaker?._ref, ...agents].some((id) => isUnnamed(id, index))
}

function isUnnamed(id: string | undefined, index: DossierIndex): boolean {
  const person = index.get(id)
  if (!isOfType('interviewee', person)) return false
  return Boolean(person.attributionTerms) && person.attributionTerms !== 'onRecord'
}
