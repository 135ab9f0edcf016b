import {indexDossier, type DossierIndex} from './dossier/dossierIndex.ts'
import {stageOf} from './stageOf.ts'
import {isSettled, type CheckItem} from './items/checkItem.ts'
import {itemsOf} from './items/itemsOf.ts'
import {list} from './list.ts'
import {policyOf, type SectionPolicy} from './sectionPolicy.ts'
import {awaitsStandards} from './standardsReview.ts'
import type {Dossier, Query, Stage} from './types.ts'

/** A dossier with what every rule derives from it, computed once. */
export interface Assessment {
  dossier: Dossier
  index: DossierIndex
  items: CheckItem[]
  policy: SectionPolicy
  openQueries: Query[]
  awaitsStandards: boolean
  /** The effective stage. */
  stage: Stage
}

/** Derives items, open queries and the effective stage of a dossier. */
export function assess(dossier: Dossier): Assessment {
  const index = indexDossier(dossier)
  const items = itemsOf(dossier, index)
  const openQueries = list(dossier.review?.queries).filter((query) => !query.resolvedAt)
  const policy = policyOf(dossier)
  const awaits = awaitsStandards(dossier, items, index)
  const stage = stageOf({
    stored: dossier.review?.stage,
    published: dossier.receipt !== undefined,
    checksOpen:
      items.some((item) => isBodyItem(item) && !isSettled(item)) || openQueries.length > 0,
    displayOpen: items.some((item) => !isBodyItem(item) && !isSettled(item)),
    awaitsStandards: awaits,
  })
  return {dossier, index, items, policy, openQueries, awaitsStandards: awaits, stage}
}

/** A quote or a claim; headline, standfirst and captions are settled in copy-edit. */
export function isBodyItem(item: CheckItem): boolean {
  return item.kind === 'quote' || item.kind === 'claim'
}
