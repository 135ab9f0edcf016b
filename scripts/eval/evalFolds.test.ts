import {expect, test} from 'vitest'
import {articlesOf, foldScores, thresholdFor} from './evalFolds.ts'

const quote = {start: 0, end: 4, speaker: {text: 'Ann Lee'}}
const article = {id: 'a', text: 'Rain', quotes: [quote]}
const given = (speaker: string, confidence: number) => ({
  article,
  gold: quote,
  found: {start: 0, end: 4, speaker, confidence},
  exact: true,
  kind: 'name' as const,
  right: speaker === 'Ann Lee',
})
const unsure = [given('Bo Ray', 0.7), given('Ann Lee', 0.8), given('Ann Lee', 0.9)]

test('parts of a corpus are the same each time and hold every article once', () => {
  const articles = ['a', 'b', 'c', 'd', 'e']
  expect([1, 2].map((fold) => articlesOf(articles, fold, 2))).toEqual([
    ['a', 'c', 'e'],
    ['b', 'd'],
  ])
})

test('the threshold is the lowest one that keeps wrong speakers rare', () => {
  expect(thresholdFor(unsure, 0.05)).toBe(0.8)
  expect(thresholdFor(unsure, 0.5)).toBe(0)
})

test('a fold is judged by a threshold that it had no part in', () => {
  const folds = foldScores([unsure, [given('Bo Ray', 0.8), given('Ann Lee', 0.95)]], 2, 0.05)
  expect(
    folds.map(({fold, articles, threshold, held}) => ({fold, articles, threshold, held})),
  ).toEqual([
    {
      fold: 1,
      articles: 1,
      threshold: 0.95,
      held: {
        joint: {precision: {right: 0, of: 3}, recall: {right: 0, of: 3}},
        wrongWithConfidence: {right: 0, of: 3},
        leftOpen: {right: 3, of: 3},
      },
    },
    {
      fold: 2,
      articles: 1,
      threshold: 0.8,
      held: {
        joint: {precision: {right: 1, of: 2}, recall: {right: 1, of: 2}},
        wrongWithConfidence: {right: 1, of: 2},
        leftOpen: {right: 0, of: 2},
      },
    },
  ])
})
