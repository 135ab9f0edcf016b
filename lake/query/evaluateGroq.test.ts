import {expect, test} from 'vitest'
import type {LakeDocument} from '../types.ts'
import {createMeter} from './budget.ts'
import {evaluateNow} from './evaluateGroq.ts'
import {readPerspective} from './perspective.ts'
import type {Perspective} from './perspective.ts'
import {memoryRows} from './testing/memoryRows.ts'
import {createView} from './view.ts'

const system = {_rev: 'r', _createdAt: '2026-03-02T09:00:00Z', _updatedAt: '2026-03-02T09:00:00Z'}

const documents: LakeDocument[] = [
  {
    _id: 'article-1',
    _type: 'article',
    ...system,
    headline: 'Harbour opens',
    body: [{quote: {_ref: 'quote-1'}}],
  },
  {_id: 'drafts.article-1', _type: 'article', ...system, headline: 'Harbour closes'},
  {_id: 'drafts.article-2', _type: 'article', ...system, headline: 'Bridge', tags: ['harbour']},
  {
    _id: 'quote-1',
    _type: 'quote',
    ...system,
    text: 'We open on Monday',
    speaker: {_ref: 'person-1'},
  },
  {_id: 'quote-2', _type: 'quote', ...system, text: 'Nobody asked us', speaker: {_ref: 'person-1'}},
  {_id: 'person-1', _type: 'interviewee', ...system, name: 'Ada Moor'},
  {_id: 'review.article-1', _type: 'review', ...system, article: {_ref: 'article-1', _weak: true}},
]

function ask(query: string, params = {}, perspective: Perspective = 'raw'): unknown {
  const meter = createMeter(undefined)
  const view = createView({rows: memoryRows(documents), perspective, readable: 'all', meter})
  const now = new Date('2026-03-02T09:00:00Z')
  return evaluateNow(query, {params, view, dataset: 'test', identity: undefined, now})
}

test.each([
  ['*[_type == "quote"]._id', ['quote-1', 'quote-2']],
  ['*["quote" == _type && text match "open"]._id', ['quote-1']],
  ['*[_id in ["quote-2", "quote-1", "none"]]._id', ['quote-1', 'quote-2']],
  ['*[references("person-1") && _type == "quote"]._id', ['quote-1', 'quote-2']],
  [
    '*[_type == "interviewee"]{name, "quotes": *[references(^._id)]._id}',
    [{name: 'Ada Moor', quotes: ['quote-1', 'quote-2']}],
  ],
  ['*[_type == "quote"]{"by": *[_id == ^.speaker._ref][0].name}[0].by', 'Ada Moor'],
  ['*[_type == "review"]{"open": count(*[_type == ^.nothing])}', [{open: 0}]],
  ['*[_id == "quote-1"][0].speaker->name', 'Ada Moor'],
  ['count(*)', 7],
])('what an index answers is what a scan finds: %s', (query, expected) => {
  expect(ask(query)).toEqual(expected)
})

test('a text query searches all the text of a document, whatever its field', () => {
  const query = '*[_type == "article" && [@, _id] match text::query($words)]._id'
  expect(ask(query, {words: 'harb*'})).toEqual([
    'article-1',
    'drafts.article-1',
    'drafts.article-2',
  ])
  expect(ask(query, {words: 'harbour -closes'})).toEqual(['article-1', 'drafts.article-2'])
})

test("the Studio's search ranks a hit in a weighted field first", () => {
  const query = `*[_type in ["article"]] | score(boost(_type in ["article"] && headline match text::query($q), 10), [@, _id] match text::query($q)) [_score > 0]{_id} | order(_score desc)[0...5]`
  expect(ask(query, {q: 'harbour*'})).toEqual([
    {_id: 'article-1'},
    {_id: 'drafts.article-1'},
    {_id: 'drafts.article-2'},
  ])
})

test('a draft covers what is published, under the published id', () => {
  const query = '*[_type == "article"]{_id, _originalId, headline}'
  expect(ask(query, {}, readPerspective('drafts', 'vX'))).toEqual([
    {_id: 'article-1', _originalId: 'drafts.article-1', headline: 'Harbour closes'},
    {_id: 'article-2', _originalId: 'drafts.article-2', headline: 'Bridge'},
  ])
  expect(ask(query, {}, readPerspective(undefined, 'v2025-02-19'))).toEqual([
    {_id: 'article-1', _originalId: null, headline: 'Harbour opens'},
  ])
})

test('older API versions see everything unless a perspective is given', () => {
  expect(readPerspective(undefined, 'v2024-01-01')).toBe('raw')
  expect(readPerspective('previewDrafts', 'v1')).toEqual(['drafts', 'published'])
})

test('a parameter that is not given is an error and not an empty answer', () => {
  expect(() => ask('*[_id == $id]')).toThrow('param $id referenced, but not provided')
})
