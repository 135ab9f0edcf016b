import {afterAll, describe, expect, it} from 'vitest'
import {articleQuery} from '../../queries/article.ts'
import {correctionsQuery} from '../../queries/corrections.ts'
import {frontQuery, menuQuery} from '../../queries/front.ts'
import {intervieweeQuery, quotesOfIntervieweeQuery} from '../../queries/interviewee.ts'
import {latestQuery} from '../../queries/latest.ts'
import {sectionQuery} from '../../queries/section.ts'
import {sitemapQuery, slugsQuery} from '../../queries/sitemap.ts'
import {sourceQuery} from '../../queries/source.ts'
import {evaluateQuery} from '../../queries/testing/evaluateQuery.ts'
import {forbiddenWords, newsroom, type FixtureDocument} from '../../queries/testing/newsroom.ts'
import {serveTestLake} from './lakeHarness.ts'

const server = await serveTestLake()
afterAll(() => server.close())

const desk = server.client('system')
const stamps = {_createdAt: '2026-01-05T08:00:00Z', _updatedAt: '2026-01-05T08:00:00Z'}
const drafts: FixtureDocument[] = [
  {
    ...stamps,
    _id: 'drafts.article-dredging',
    _type: 'article',
    headline: 'A draft',
    slug: {current: 'port-dug-deeper'},
  },
  {
    ...stamps,
    _id: 'drafts.article-secret',
    _type: 'article',
    headline: 'A draft',
    slug: {current: 'secret'},
  },
]
const loading = [...newsroom, ...drafts].reduce(
  (transaction, document) => transaction.createOrReplace(document),
  desk.transaction(),
)
await loading.commit()

const reader = server.client(undefined, {perspective: 'published'})
const page = {from: 0, to: 20}

/** Times that the lake sets itself. */
const times = /"changedAt":"[^"]*"/g

const cases: [string, string, Record<string, string | number>][] = [
  ['article', articleQuery, {slug: 'port-dug-deeper'}],
  ['retracted article', articleQuery, {slug: 'fountain-moved'}],
  ['latest', latestQuery, page],
  ['front', frontQuery, {}],
  ['menu', menuQuery, {}],
  ['section', sectionQuery, {slug: 'harbour', ...page}],
  ['person', intervieweeQuery, {slug: 'marit-solbakk', ...page}],
  ['person not on the record', intervieweeQuery, {slug: 'joan-quillfeather', ...page}],
  ['quotes of a person', quotesOfIntervieweeQuery, {slug: 'marit-solbakk', ...page}],
  [
    'quotes of a person not on the record',
    quotesOfIntervieweeQuery,
    {slug: 'otto-quillfeather', ...page},
  ],
  ['source', sourceQuery, {slug: 'harbour-log', ...page}],
  ['source cited in confidence', sourceQuery, {slug: 'interview-quillfeather', ...page}],
  ['corrections', correctionsQuery, page],
  ['sitemap', sitemapQuery, {}],
  ['slugs', slugsQuery, {}],
]

describe('a site that asks the lake through @sanity/client, without a token', () => {
  it.each(cases)(
    '%s: gets what the query says and nothing that stays inside',
    async (_name, query, params) => {
      const answer = JSON.stringify(await reader.fetch(query, params))
      const expected = JSON.stringify(await evaluateQuery(query, params))
      expect(answer.replaceAll(times, '')).toBe(expected.replaceAll(times, ''))
      for (const word of [...forbiddenWords, 'A draft']) expect(answer).not.toContain(word)
    },
  )
})
