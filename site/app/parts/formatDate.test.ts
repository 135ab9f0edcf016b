import {expect, it} from 'vitest'
import {formatDate} from './formatDate.ts'

it.each([
  ['2026-01-05', {machine: '2026-01-05', text: '5 January 2026'}],
  ['2026-01-05T23:30:00Z', {machine: '2026-01-05T23:30:00Z', text: '6 January 2026'}],
  ['2014-05', {machine: '2014-05', text: 'May 2014'}],
  ['1911', {machine: '1911', text: '1911'}],
  ['about 1911', {text: 'about 1911'}],
  ['2026-13-45', {text: '2026-13-45'}],
])('a reader sees %s as a date, or as it was written', (value, shown) => {
  expect(formatDate(value, 'Europe/Oslo')).toEqual(shown)
})
