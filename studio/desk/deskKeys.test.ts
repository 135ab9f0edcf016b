import {describe, expect, it} from 'vitest'
import {deskKeyAction, keyHints, neighbour} from './deskKeys.ts'

const press = (key: string, modifiers = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...modifiers,
})

describe('keys of the desk: a checker of two hundred items needs both hands off the mouse', () => {
  it('moves, opens and closes', () => {
    expect(['j', 'k', 'c', 'Escape', 'x'].map((key) => deskKeyAction(press(key), false))).toEqual([
      {move: 1},
      {move: -1},
      {form: 'confirmed'},
      {close: true},
      undefined,
    ])
  })

  it('keeps out of the way of somebody who types, but for Escape', () => {
    expect(['c', 'Escape'].map((key) => deskKeyAction(press(key), true))).toEqual([
      undefined,
      {close: true},
    ])
  })

  it('leaves the browser its own shortcuts', () => {
    expect(deskKeyAction(press('c', {ctrlKey: true}), false)).toBeUndefined()
    expect(deskKeyAction(press('d', {metaKey: true}), false)).toBeUndefined()
  })

  it('names only keys that do something', () => {
    const dead = keyHints
      .flatMap(({keys}) => keys)
      .map((key) => (key === 'Esc' ? 'Escape' : key.toLowerCase()))
      .filter((key) => deskKeyAction(press(key), false) === undefined)
    expect(dead).toEqual([])
  })
})

describe('neighbour', () => {
  it.each([
    [undefined, 1, 'a'],
    [undefined, -1, 'c'],
    ['a', 1, 'b'],
    ['c', 1, 'c'],
    ['a', -1, 'a'],
    ['gone', 1, 'a'],
  ] as const)('of %s by %i is %s', (selected, step, expected) => {
    expect(neighbour(['a', 'b', 'c'], selected, step)).toBe(expected)
  })
})
