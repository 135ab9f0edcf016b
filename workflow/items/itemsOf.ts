import {authorIds} from '../actors.ts'
import {indexDossier} from '../dossier/dossierIndex.ts'
import {list} from '../list.ts'
import {policyOf, signersOf} from '../sectionPolicy.ts'
import type {Dossier, ItemKey} from '../types.ts'
import type {CheckItem} from './checkItem.ts'
import {withState} from './itemState.ts'
import {printedItems} from './printedItems.ts'

/**
 * Everything of an article that somebody has to sign, with where each check stands. Quotes and
 * claims that the body does not print are no items.
 */
export function itemsOf(dossier: Dossier, index = indexDossier(dossier)): CheckItem[] {
  const authors = authorIds(dossier)
  const signOffs = groupByItem(list(dossier.review?.signOffs))
  const overrides = groupByItem(list(dossier.review?.overrides))
  const policy = policyOf(dossier)
  return printedItems(dossier, index).map((printed) =>
    withState(
      printed,
      signOffs.get(printed.key) ?? [],
      overrides.get(printed.key) ?? [],
      authors,
      signersOf(policy, printed.kind),
    ),
  )
}

function groupByItem<Entry extends {item: ItemKey}>(
  entries: readonly Entry[],
): Map<ItemKey, Entry[]> {
  const groups = new Map<ItemKey, Entry[]>()
  for (const entry of entries) {
    const group = groups.get(entry.item)
    if (group) group.push(entry)
    else groups.set(entry.item, [entry])
  }
  return groups
}
