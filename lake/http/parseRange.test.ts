import {expect, it} from 'vitest'
import {parseRange} from './parseRange.ts'

it.each([
  ['bytes=0-3', {start: 0, end: 3}],
  ['bytes=4-', {start: 4, end: 9}],
  ['bytes=4-99', {start: 4, end: 9}],
  ['bytes=-3', {start: 7, end: 9}],
  ['bytes=-99', {start: 0, end: 9}],
  ['bytes=10-', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=5-2', undefined],
  ['bytes=-', undefined],
  ['bytes=0-1,4-5', undefined],
  ['lines=0-1', undefined],
  [null, undefined],
])('lets a player seek in a recording: %s of ten bytes', (header, expected) => {
  expect(parseRange(header, 10)).toEqual(expected)
})
