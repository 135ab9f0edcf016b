import type {FoundImage} from '../../types.ts'
import {plainValue} from './plainValue.ts'
import type {NinjsAssociation} from './ninjsItem.ts'

/** The pictures that an item is associated with, each by its widest rendition. */
export function ninjsImages(associations: readonly NinjsAssociation[]): FoundImage[] {
  return associations
    .filter(({type}) => type === 'picture' || type === 'graphic')
    .flatMap((one) => {
      const renditions = (one.renditions ?? []).filter(({href}) => href)
      const [widest] = renditions.toSorted((a, b) => (b.width ?? 0) - (a.width ?? 0))
      const src = widest?.href ?? one.uri
      if (!src) return []
      const caption = one.description_text ?? plainValue(one.descriptions)
      const credit = one.creditline ?? one.by ?? one.byline ?? one.copyrightholder
      return [{src, ...(caption && {caption}), ...(credit && {credit})}]
    })
}
