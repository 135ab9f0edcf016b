import {expect, test} from 'vitest'
import type {LakeDocument} from '../types.ts'
import {createMeter, OverBudget} from './budget.ts'
import type {Budget} from './budget.ts'
import {evaluateNow, explainToText} from './evaluateGroq.ts'
import type {Evaluation} from './evaluateGroq.ts'
import {readPerspective} from './perspective.ts'
import {memoryRows} from './testing/memoryRows.ts'
import {createFetcher} from './createFetcher.ts'
import {createView} from './view.ts'

const system = {_rev: 'r', _createdAt: '2026-03-02T09:00:00Z', _updatedAt: '2026-03-02T09:00:00Z'}

/** Two hundred articles, each with two quotes and, one in ten, a draft. */
const documents: LakeDocument[] = Array.from({length: 200}, (_, index) => {
  const number = String(index).padStart(3, '0')
  const article = {
    ...system,
    _type: 'article',
    slug: {current: `story-${number}`},
    section: index % 2 ? 'coast' : 'town',
    publishedAt: `2026-01-${String(1 + Math.floor(index / 8)).padStart(2, '0')}`,
    desk: {_ref: `desk-${index % 4}`},
  }
  const quote = {...system, _type: 'quote', article: {_ref: `article-${number}`}}
  return [
    {...article, _id: `article-${number}`},
    {...quote, _id: `quote-${number}-a`},
    {...quote, _id: `quote-${number}-b`},
    ...(index % 10 === 0 ? [{...article, _id: `drafts.article-${number}`, section: 'coast'}] : []),
  ]
}).flat()

function evaluation(
  params = {},
  perspective: 'raw' | 'drafts' = 'raw',
  budget?: Budget,
): Evaluation {
  const view = createView({
    rows: memoryRows(documents),
    perspective: readPerspective(perspective, 'vX'),
    readable: 'all',
    meter: createMeter(budget),
  })
  return {params, view, dataset: 'test', identity: undefined, now: new Date('2026-03-02T09:00:00Z')}
}

async function explained(query: string, params = {}, perspective: 'raw' | 'drafts' = 'raw') {
  const answer: unknown = JSON.parse(await explainToText(query, evaluation(params, perspective)))
  return answer
}

test('a page of an article reads the article, its quotes, and nothing else', async () => {
  const query = `*[_type == "article" && slug.current == $slug][0]{_id, "quotes": *[_type == "quote" && references(^._id)]._id}`
  expect(await explained(query, {slug: 'story-007'})).toEqual({
    result: {_id: 'article-007', quotes: ['quote-007-a', 'quote-007-b']},
    explain: {
      parts: [
        {
          part: '*[_type == "article" && slug.current == $slug]',
          index: 'path slug.current',
          times: 1,
          candidates: 1,
          read: 1,
          matched: 1,
        },
        {
          part: '*[_type == "quote" && references(^._id)]',
          index: 'reference',
          times: 1,
          candidates: 2,
          read: 2,
        },
      ],
      documentsRead: 3,
      idsListed: 3,
    },
  })
})

test('the newest of a section are read from the end of their order, to the end of a day', async () => {
  const query = `*[_type == "article" && section == "coast" && desk._ref != "desk-1"] | order(publishedAt desc, _id)[0...3]{_id}`
  expect(await explained(query)).toEqual({
    result: [{_id: 'article-195'}, {_id: 'article-199'}, {_id: 'article-187'}],
    explain: {
      parts: [
        {
          part: '*[_type == "article" && section == "coast" && desk._ref != "desk-1"]',
          index: 'path section, publishedAt, in order',
          times: 1,
          candidates: 9,
          read: 9,
          matched: 5,
        },
      ],
      documentsRead: 9,
      idsListed: 0,
    },
  })
})

test('in a perspective, an order goes by the layer that is shown', () => {
  const query = `*[_type == "article" && section == "coast"] | order(publishedAt)[0...2]._originalId`
  const found = evaluateNow(query, evaluation({}, 'drafts'))
  expect(found).toEqual(['drafts.article-000', 'article-001'])
})

test('sub-queries that depend on nothing around them are evaluated once, however deep', async () => {
  const query = `*[_type == "article"]{"a": *[_type == "article"]{"b": *[_type == "article"]{"c": count(*[_type == "quote" && defined(article)])}[0].c}[0].b}[0].a`
  expect(await explained(query)).toMatchObject({
    result: 400,
    explain: {parts: [{times: 1}, {times: 1}, {times: 1}, {times: 1}]},
  })
})

test.each([
  ['count(*)', 620],
  ['count(*[_type == "quote"])', 400],
  ['count(*[_type == "article" && !(_id in path("drafts.**"))])', 200],
])('%s reads no document', async (query, result) => {
  expect(await explained(query)).toMatchObject({result, explain: {documentsRead: 0}})
})

test('what anonymous readers count is told from ids, and leaves out what they may not read', async () => {
  const {fetchText} = createFetcher({rows: () => memoryRows(documents)})
  const count = async (perspective: string, query: string) =>
    JSON.parse(
      await fetchText({
        dataset: 'test',
        request: {query, perspective, explain: true},
        identity: undefined,
        now: new Date(0),
      }),
    )
  for (const perspective of ['raw', 'published']) {
    expect(await count(perspective, 'count(*)')).toMatchObject({
      result: 600,
      explain: {documentsRead: 0},
    })
    expect(await count(perspective, 'count(*[_type == "article"])')).toMatchObject({
      result: 200,
      explain: {documentsRead: 0},
    })
  }
})

test.each([
  ['*[_id in path("drafts.**")]', 20],
  ['*[_id in ["article-001", "article-002", "gone"]]', 3],
  ['*[_type == "quote" && article._ref in ["article-001", "article-002"]]', 4],
  ['*[references(["article-001", "article-002"])]', 4],
  ['*[_type == "article" && (slug.current == "story-001" || slug.current == "story-002")]', 2],
  ['*[_type == "article" && slug.current in ["story-001", "story-002"]]', 2],
  ['*[_type == "article" && desk._ref == "gone"]', 0],
  ['*[_type == "article"]{..., "section": section}[0...4]', 8],
  ['*[_type == "article"]{_id, "date": publishedAt} | order(date)[0...4]', 9],
])('%s reads no more than it must', async (query, documentsRead) => {
  expect(await explained(query)).toMatchObject({explain: {documentsRead}})
})

test('an evaluation over its budget is given up, and is no fault of the query', () => {
  const ask = (budget: Budget) =>
    evaluateNow('*[section == "coast"]._id', evaluation({}, 'raw', budget))
  expect(() => ask({documents: 619, ids: 100})).toThrow(OverBudget)
  expect(ask({documents: 620, ids: 100})).toHaveLength(120)
})

test('a plan that is kept takes other parameters, also where they decide how it is parsed', () => {
  const ask = (query: string, params: Record<string, unknown>) =>
    evaluateNow(query, evaluation(params))
  const slice = '*[_type == $type][0...$count]._id'
  expect(ask(slice, {type: 'article', count: 1})).toEqual(['article-000'])
  expect(ask(slice, {type: 'quote', count: 1})).toEqual(['quote-000-a'])
  expect(ask(slice, {type: 'quote', count: 2})).toEqual(['quote-000-a', 'quote-000-b'])
  const bracket = '*[_id == "article-001"][0].slug[$name]'
  expect(ask(bracket, {name: 'current'})).toBe('story-001')
  expect(ask('*[_type == "quote"][$at]._id', {at: 1})).toBe('quote-000-b')
  expect(ask('*[_type == "quote"][$at]._id', {at: 2})).toBe('quote-001-a')
  expect(() => ask(slice, {type: 'quote', count: 'all'})).toThrow(
    'subscript ranges must have integer',
  )
})

test('a document tells how many others refer to it, and can be fetched by a reference', () => {
  const query = `*[_id == $id][0]{"count": documents::incomingRefCount(), "global": documents::incomingGlobalDocumentReferenceCount(), "quoted": documents::get(article)._id}`
  const ask = (id: string) => evaluateNow(query, evaluation({id}))
  expect(ask('article-001')).toEqual({count: 2, global: 0, quoted: null})
  expect(ask('quote-001-a')).toEqual({count: 0, global: 0, quoted: 'article-001'})
})
