import {expect, it} from 'vitest'
import {articlesOnFallen} from './articlesOnFallen.ts'

/** Who refers to whom; the tape fell. */
const referrers: Record<string, Record<string, string[]>> = {
  source: {'source-tape': ['drafts.source-transcript'], 'source-transcript': ['source-tape']},
  quote: {'source-transcript': ['quote-asked']},
  article: {'quote-asked': ['article-ferry', 'drafts.article-ferry']},
}

it('finds articles over sources that derive from what fell, round circles too', async () => {
  const fetchIds = async (_: string, {types, ids}: {types?: string[]; ids?: string[]}) =>
    types && ids
      ? types.flatMap((type) => ids.flatMap((id) => referrers[type]?.[id] ?? []))
      : ['source-tape']
  expect(await articlesOnFallen(fetchIds)).toEqual(['article-ferry', 'drafts.article-ferry'])
})

it('asks no further where nothing fell', async () => {
  let asked = 0
  expect(
    await articlesOnFallen(async () => {
      asked += 1
      return []
    }),
  ).toEqual([])
  expect(asked).toBe(1)
})
