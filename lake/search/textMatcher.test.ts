import {expect, test} from 'vitest'
import {textMatcher} from './textMatcher.ts'
import {textTerms} from './textTerms.ts'

const text = 'Trần Văn Dậu keeps the bell of Đồng Lộc.'

test.each([
  ['bell', true],
  ['bell keeps', true],
  ['bell tower', false],
  ['bel', false],
  ['bel*', true],
  ['tran van dau', true],
  ['"keeps the bell"', true],
  ['"keeps the be"*', true],
  ['"the keeps"', false],
  ['keeps -tower', true],
  ['keeps -bell', false],
  ['keeps -"the bell"', false],
  ['keeps -"bell the"', true],
  ['*', true],
  ['', true],
])('a search for %s finds the text: %s', (query, found) => {
  expect(textMatcher(textTerms(query)).matches(text)).toBe(found)
})

function ranked(query: string, texts: string[]): string[] {
  const {score} = textMatcher(textTerms(query))
  return texts
    .map((found) => ({found, points: score(found) ?? 0}))
    .filter(({points}) => points > 0)
    .sort((a, b) => b.points - a.points)
    .map(({found}) => found)
}

test('a text that says a word more often, or says less besides, ranks first', () => {
  const often = 'Ferry, ferry, ferry, said the clerk of the harbour'
  const once = 'The ferry was late, said the clerk of the harbour'
  const short = 'Ferry late'
  expect(ranked('ferry', [once, often, short, 'Nothing of it'])).toEqual([often, short, once])
})

test('a rare word weighs more than a common one', () => {
  const {score} = textMatcher(textTerms('ferry harbour'))
  const statistics = {averageLength: 10, weights: [5, 0.1]}
  const aboutFerries = score('ferry ferry harbour', statistics) ?? 0
  const aboutHarbours = score('ferry harbour harbour', statistics) ?? 0
  expect(aboutFerries).toBeGreaterThan(aboutHarbours)
})
