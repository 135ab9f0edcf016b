import {useState} from 'react'
import {usePaneRouter} from 'sanity/structure'
import type {CheckItem, ItemKey} from '../../workflow/index.ts'

/** What the open form of the selected item does. */
export type DeskForm =
  'confirmed' | 'cannotConfirm' | 'disputed' | 'query' | 'override' | 'evidence'

export interface Selection {
  key: ItemKey | undefined
  form: DeskForm | undefined
  /** Which item takes the focus; a greater `turn` asks for it again. */
  focus: {key: ItemKey | undefined; turn: number}
  /** Opens an item, or closes it, where it was clicked. */
  select(key: ItemKey | undefined): void
  /** Opens an item and takes the reader to it. */
  goTo(key: ItemKey): void
  open(form: DeskForm): void
  /** Closes the form, or else the item, and gives the focus back to the item. */
  close(): void
}

interface Selected {
  key?: ItemKey
  form?: DeskForm
  focus: Selection['focus']
}

/** The item whose details are open, and the form open in it. A link may name the item. */
export function useSelectedItem(items: readonly CheckItem[]): Selection {
  const {params, setParams} = usePaneRouter()
  const linked = params?.item
  const [followed, setFollowed] = useState<ItemKey>()
  const [selected, setSelected] = useState<Selected>({focus: {key: undefined, turn: 0}})
  if (linked !== followed) {
    setFollowed(linked)
    if (linked !== undefined) setSelected(reached(selected, linked))
  }
  const isThere = items.some(({key}) => key === selected.key)

  /** Once the reader has moved on, the same link works again. */
  function leaveLink(): void {
    if (linked !== undefined) setParams({...params, item: undefined})
  }

  return {
    key: isThere ? selected.key : undefined,
    form: isThere ? selected.form : undefined,
    focus: selected.focus,
    select(key) {
      setSelected(({focus}) => ({key, focus}))
      leaveLink()
    },
    goTo(key) {
      setSelected((before) => reached(before, key))
      leaveLink()
    },
    open: (form) => setSelected((before) => ({...before, form})),
    close() {
      setSelected(({key, form, focus}) => ({
        ...(form && {key}),
        focus: {key, turn: focus.turn + 1},
      }))
      if (!selected.form) leaveLink()
    },
  }
}

const reached = ({focus}: Selected, key: ItemKey): Selected => ({
  key,
  focus: {key, turn: focus.turn + 1},
})
