import {expect, test} from 'vitest'
import {textMatcher} from './textMatcher.ts'

const text = 'Trần Văn Dậu keeps the bell of Đồng Lộc.'

test.each([
  ['bell', true],
  ['bell keeps', true],
  ['bell tower', false],
  ['bel', false],
  ['bel*', true],
  ['tran van dau', true],
  ['"keeps the bell"', true],
  ['"the keeps"', false],
  ['keeps -tower', true],
  ['keeps -bell', false],
  ['*', true],
  ['', true],
])('a search for %s finds the text: %s', (query, found) => {
  expect(textMatcher(query)(text)).toBe(found)
})
