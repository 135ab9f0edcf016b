import {expect, test} from 'vitest'
import {deskSummary} from './deskSummary.ts'
import type {Reading} from './useNotes.ts'

test.each<[Reading['state'], number, string]>([
  ['reading', 0, 'Reading the story …'],
  [
    'failed',
    0,
    'The story could not be looked through. Reload this page; nothing you wrote is lost.',
  ],
  ['read', 0, 'Nothing to look at.'],
  ['read', 1, 'One thing to look at.'],
  ['read', 3, '3 things to look at.'],
])('nobody is told that a story is clean before it was read: %s, %i open', (state, open, said) => {
  expect(deskSummary(state, open)).toBe(said)
})
