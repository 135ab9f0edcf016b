import type {KeyboardEvent} from 'react'
import type {CheckItem} from '../../workflow/index.ts'
import {deskKeyAction, neighbour} from './deskKeys.ts'
import type {Selection} from './useSelectedItem.ts'

/** Lets a checker go through the items and open the forms without a mouse. */
export function useDeskKeys(items: readonly CheckItem[], selection: Selection) {
  return (event: KeyboardEvent<HTMLElement>): void => {
    const action = deskKeyAction(event, isTyping(event.target))
    if (!action) return
    if ('move' in action) {
      const keys = items.map(({key}) => key)
      const next = neighbour(keys, selection.key ?? selection.focus.key, action.move)
      if (next === undefined) return
      event.preventDefault()
      selection.goTo(next)
      return
    }
    if (selection.key === undefined) return
    event.preventDefault()
    if ('form' in action) selection.open(action.form)
    else selection.close()
  }
}

/** Whether keys pressed here are for the field and not for the list. */
export function isTyping(target: EventTarget): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}
