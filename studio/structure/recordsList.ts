import type {ComponentType} from 'react'
import type {StructureBuilder} from 'sanity/structure'

interface Records {
  title: string
  icon: ComponentType
  /** The field that says when each was written. */
  at: string
}

/**
 * A list of what programs write, the newest first, where nobody makes a new one. A trap: a later step
 * of the builder sets its templates anew, so `initialValueTemplates([])` comes last.
 */
export function recordsList(S: StructureBuilder, type: string, {title, icon, at}: Records) {
  return S.listItem()
    .id(type)
    .title(title)
    .icon(icon)
    .child(
      S.documentTypeList(type)
        .title(title)
        .defaultOrdering([{field: at, direction: 'desc'}])
        .initialValueTemplates([]),
    )
}
