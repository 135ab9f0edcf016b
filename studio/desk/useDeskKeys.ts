import type {KeyboardEvent, RefObject} from 'react'
import type {CheckItem} from '../../workflow/index.ts'
import {deskKeyAction, neighbour} from './deskKeys.ts'
import {itemElementId} from './itemElementId.ts'
import type {Selection} from './useSelectedItem.ts'

/** Lets a checker go through the items and open the forms without a mouse. */
export function useDeskKeys(
  root: RefObject<HTMLElement | null>,
  items: readonly CheckItem[],
  selection: Selection,
) {
  const focusItem = (key: string) =>
    root.current?.querySelector<HTMLElement>(`#${CSS.escape(itemElementId(key))}`)?.focus()

  return (event: KeyboardEvent<HTMLElement>): void => {
    const action = deskKeyAction(event, isTyping(event.target))
    if (!action) return
    if ('move' in action) {
      const keys = items.map(({key}) => key)
      const next = neighbour(keys, selection.key, action.move)
      if (next === undefined) return
      event.preventDefault()
      selection.select(next)
      focusItem(next)
      return
    }
    if (selection.key === undefined) return
    event.preventDefault()
    if ('form' in action) return selection.open(action.form)
    if (selection.form) selection.open(undefined)
    else selection.select(undefined)
    focusItem(selection.key)
  }
}

function isTyping(target: EventTarget): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}
