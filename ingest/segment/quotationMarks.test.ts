import {expect, test} from 'vitest'
import {lineParagraphs} from '../readers/paragraphs.ts'
import {quotedSpans} from './quotationMarks.ts'

const inside = (text: string) =>
  quotedSpans(text, lineParagraphs(text)).map(({start, end}) => text.slice(start, end))

test.each([
  ['curly', '“Rain,” she said. “More rain.”', ['Rain,', 'More rain.']],
  ['straight', '"Rain," she said. "More rain."', ['Rain,', 'More rain.']],
  ['German', '„Regen“, sagte sie.', ['Regen']],
  ['French', '« La pluie », dit-elle.', ['La pluie']],
  [
    'single, with apostrophes',
    '‘It’s the neighbours’ rain,’ she said.',
    ['It’s the neighbours’ rain,'],
  ],
  ['outermost', '“He said ‘rain’ and left,” she said.', ['He said ‘rain’ and left,']],
  ['an apostrophe is no mark', 'The ’90s were the miller’s best years.', []],
  ['inches are no marks', 'A board of 5" by 3 feet.', []],
])('the words inside the marks: %s', (_, text, expected) => {
  expect(inside(text)).toEqual(expected)
})

test('a quotation that is never closed ends with its paragraph, and the next one resumes it', () => {
  const text = '“The first winter was mild.\n“The second was not.”\nNobody slept.\n'
  expect(
    quotedSpans(text, lineParagraphs(text)).map(({start, end, unclosed, resumes}) => ({
      words: text.slice(start, end),
      unclosed,
      resumes,
    })),
  ).toEqual([
    {words: 'The first winter was mild.', unclosed: true, resumes: false},
    {words: 'The second was not.', unclosed: false, resumes: true},
  ])
})
