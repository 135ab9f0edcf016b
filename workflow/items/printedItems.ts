import {itemReferences, type ItemReference} from '../body/itemReferences.ts'
import {isOfType} from '../dossier/documentTypes.ts'
import {indexDossier, type DossierIndex} from '../dossier/dossierIndex.ts'
import type {Dossier} from '../types.ts'
import type {Anchor, PrintedItem} from './checkItem.ts'
import {claimItem} from './claimItem.ts'
import {pictureItems, titleItems} from './displayItems.ts'
import {quoteItem} from './quoteItem.ts'

/**
 * Everything of an article that somebody has to sign, as it would be printed now: headline and
 * standfirst, pictures, then quotes and claims in reading order.
 */
export function printedItems(dossier: Dossier, index = indexDossier(dossier)): PrintedItem[] {
  return [
    ...titleItems(dossier.article),
    ...pictureItems(dossier.article),
    ...bodyItems(itemReferences(dossier.article), index),
  ]
}

function bodyItems(references: readonly ItemReference[], index: DossierIndex): PrintedItem[] {
  const anchors = new Map<string, Anchor[]>()
  for (const {id, blockKey, text} of references) {
    const anchor = text === undefined ? {blockKey} : {blockKey, text}
    const known = anchors.get(id)
    if (known) known.push(anchor)
    else anchors.set(id, [anchor])
  }
  return [...anchors].flatMap(([id, places]) => {
    const document = index.get(id)
    if (isOfType('quote', document)) return [quoteItem(document, places, index)]
    return isOfType('claim', document) ? [claimItem(document, places, index)] : []
  })
}
