import {useState} from 'react'
import {usePaneRouter} from 'sanity/structure'
import type {CheckItem, ItemKey} from '../../workflow/index.ts'

/** What the open form of the selected item does. */
export type DeskForm =
  'confirmed' | 'cannotConfirm' | 'disputed' | 'query' | 'override' | 'evidence'

export interface Selection {
  key: ItemKey | undefined
  form: DeskForm | undefined
  select(key: ItemKey | undefined): void
  open(form: DeskForm | undefined): void
}

/** The item whose details are open, and the form open in it. A link may name the item. */
export function useSelectedItem(items: readonly CheckItem[]): Selection {
  const linked = usePaneRouter().params?.item
  const [followed, setFollowed] = useState(linked)
  const [selected, setSelected] = useState<{key?: ItemKey; form?: DeskForm}>({key: linked})
  if (linked !== followed) {
    setFollowed(linked)
    if (linked !== undefined) setSelected({key: linked})
  }
  const isThere = items.some(({key}) => key === selected.key)
  return {
    key: isThere ? selected.key : undefined,
    form: isThere ? selected.form : undefined,
    select: (key) => setSelected({key}),
    open: (form) => setSelected(({key}) => ({key, form})),
  }
}
