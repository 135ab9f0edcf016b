import {expect, test} from 'vitest'
import {findingsOf} from '../findings.ts'
import {readManuscript} from '../readers/readManuscript.ts'

const flags = (text: string) =>
  findingsOf(readManuscript('a.txt', new TextEncoder().encode(text))).flags.map(
    ({kind, start, end}) => [kind, text.slice(start, end)],
  )

test.each([
  [
    'a conversion that is not right',
    'The wall is 33 metres (128 feet) long, according to the survey.',
    [['conversion', '33 metres (128 feet)']],
  ],
  ['one that is rounded', 'The wall is 33 metres (108 feet) long, according to the survey.', []],
  [
    'a relative date in a text with no date',
    'The gate opens next week.',
    [['relativeDate', 'next week']],
  ],
  [
    'one word with two spellings of its capitals',
    'The McAdam road is old. The Mcadam road is closed.',
    [['capitalisation', 'Mcadam']],
  ],
  ['a word that stands twice', 'The road is is closed.', [['doubledWord', 'is is']]],
  ['a slip of the pen', 'It went out of it way.', [['typo', 'of it way']]],
  [
    'a source that nobody can look up',
    'The gate was locked, according to old accounts.',
    [['vagueSource', 'old accounts']],
  ],
  [
    'a number that nobody stands behind',
    'About 40 pots stood in the kiln.',
    [['unattributedClaim', 'About 40 pots']],
  ],
  [
    'one number for each paragraph that rests on nothing',
    'About 40 pots stood in the kiln. Another 60 pots stood outside.',
    [['unattributedClaim', 'About 40 pots']],
  ],
  [
    'a number in a paragraph with somebody in it',
    'About 40 pots stood there. The keeper said so.',
    [],
  ],
  [
    'a number that anybody can count',
    'Two doors led to the kiln. It opens at 3:15 p.m. each day.',
    [],
  ],
  ['a year', 'The 2016 kiln is the larger one.', []],
  [
    'a mark that is never closed',
    '“It coughed, said Tran Van Hoa, the potter.',
    [
      ['speakerUnsure', 'It coughed, said Tran Van Hoa, the potter.'],
      ['unclosedQuote', '“'],
    ],
  ],
])('%s', (_, text, expected) => {
  expect(flags(text).toSorted()).toEqual(expected.toSorted())
})

test('with a date in the dateline a relative date can be told', () => {
  expect(
    flags('OSLO, May 3, 2026 — The gate opens next week, the keeper said.').map(([kind]) => kind),
  ).not.toContain('relativeDate')
})
