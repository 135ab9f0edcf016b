import type {SQLOutputValue} from 'node:sqlite'
import type {LakeDocument} from '../types.ts'
import type {OrderedRow} from './rows.ts'

/**
 * A value at a path as the index stores it. SQLite sorts numbers before texts before blobs, and
 * blobs stand for the rest, so that the order is that of GROQ's `order()`: numbers, strings,
 * booleans, everything else alike.
 */
export type PathKey = number | string | Uint8Array

const no = Uint8Array.of(0)
const yes = Uint8Array.of(1)
/** A string that has no form in UTF-8, so that its place among the others is not known. */
export const unordered = Uint8Array.of(2)
const nothing = Uint8Array.of(3)

/** The key of the value at `names`, one attribute within the other. */
export function pathKey(document: LakeDocument, names: readonly string[]): PathKey {
  let value: unknown = document
  for (const name of names) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return nothing
    value = Object.getOwnPropertyDescriptor(value, name)?.value
  }
  return keyOfAny(value)
}

/** The key of a value as JSON text, `null` where there is none. */
export function keyOfJson(text: SQLOutputValue | undefined): PathKey {
  return keyOfAny(typeof text === 'string' ? JSON.parse(text) : undefined)
}

function keyOfAny(value: unknown): PathKey {
  if (typeof value === 'string' || typeof value === 'number') return keyOfValue(value)
  if (typeof value === 'boolean') return value ? yes : no
  return nothing
}

export function keyOfValue(value: string | number): PathKey {
  if (typeof value === 'number') return value
  if (!needsTurning.test(value)) return value
  return value.isWellFormed() ? turned(value, forward) : unordered
}

/** The value of a stored key; not for `unordered`. */
export function valueOfKey(key: SQLOutputValue | undefined): OrderedRow['key'] {
  if (typeof key === 'number') return key
  if (typeof key === 'string') return needsTurning.test(key) ? turned(key, back) : key
  if (key instanceof Uint8Array && key[0] !== nothing[0]) return key[0] === yes[0]
  return null
}

export function sameKeys(left: readonly PathKey[], right: readonly PathKey[]): boolean {
  return left.every((key, index) => {
    const other = right[index]
    if (key === other) return true
    return key instanceof Uint8Array && other instanceof Uint8Array && key[0] === other[0]
  })
}

/**
 * SQLite compares UTF-8, and with it code points; GROQ here compares UTF-16, in which the code
 * points from U+10000 come before those from U+E000 to U+FFFF. The two ranges change places.
 */
const needsTurning = /[\ud800-\uffff]/

function turned(text: string, turn: (point: number) => number): string {
  let result = ''
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    result += point < 0xe000 ? character : String.fromCodePoint(turn(point))
  }
  return result
}

function forward(point: number): number {
  return point >= 0x10000 ? point - 0x2000 : point + 0x100000
}

function back(point: number): number {
  return point >= 0x10e000 ? point - 0x100000 : point + 0x2000
}
