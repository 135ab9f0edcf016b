import type {DeskForm} from './useSelectedItem.ts'

export type DeskKeyAction = {move: 1 | -1} | {form: DeskForm} | {close: true}

/** What each key does on the desk; the hint under the filter shows them. */
const actions: Record<string, DeskKeyAction> = {
  j: {move: 1},
  ArrowDown: {move: 1},
  k: {move: -1},
  ArrowUp: {move: -1},
  c: {form: 'confirmed'},
  n: {form: 'cannotConfirm'},
  d: {form: 'disputed'},
  q: {form: 'query'},
  e: {form: 'evidence'},
  o: {form: 'override'},
  Escape: {close: true},
}

export const keyHints = [
  {keys: ['J', 'K'], does: 'next, previous'},
  {keys: ['C'], does: 'confirm'},
  {keys: ['N'], does: 'cannot confirm'},
  {keys: ['D'], does: 'dispute'},
  {keys: ['Q'], does: 'ask'},
  {keys: ['E'], does: 'add evidence'},
  {keys: ['Esc'], does: 'close'},
] as const

interface KeyPress {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
}

/** What a key press asks for; nothing while somebody types, or with a modifier. */
export function deskKeyAction(press: KeyPress, isTyping: boolean): DeskKeyAction | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined
  if (isTyping) return press.key === 'Escape' ? actions.Escape : undefined
  return actions[press.key]
}

/** The item to go to: the neighbour, or the first one that is open where none is selected. */
export function neighbour(
  keys: readonly string[],
  selected: string | undefined,
  step: 1 | -1,
): string | undefined {
  const index = selected === undefined ? -1 : keys.indexOf(selected)
  if (index === -1) return step === 1 ? keys[0] : keys.at(-1)
  return keys[Math.min(Math.max(index + step, 0), keys.length - 1)]
}
