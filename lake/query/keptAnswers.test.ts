import {expect, test} from 'vitest'
import type {Question} from './createFetcher.ts'
import {createKeptAnswers} from './keptAnswers.ts'

const question = (query: string, more: Partial<Question> = {}): Question => ({
  dataset: 'production',
  request: {query, params: {slug: 'tide'}},
  identity: undefined,
  now: new Date('2026-03-02T09:00:00Z'),
  ...more,
})

/** Asks one question after another and tells which of them were answered anew. */
async function askedAnew(steps: (Question | 'write')[], maximumBytes = 10_000): Promise<number[]> {
  const kept = createKeptAnswers<string>(maximumBytes)
  const anew: number[] = []
  for (const [index, step] of steps.entries()) {
    if (step === 'write') kept.written('production')
    else {
      await kept.answer(step, async () => {
        anew.push(index)
        return String(index)
      })
    }
  }
  return anew
}

test('a page that many ask for is evaluated once, until something is written to its dataset', async () => {
  const page = question('*[slug.current == $slug]')
  const other = {...page, dataset: 'archive'}
  expect(await askedAnew([page, page, 'write', page, page])).toEqual([0, 3])
  expect(await askedAnew([page, other, 'write', other, page])).toEqual([0, 1, 4])
})

test('nobody is given what another reader, perspective or parameter was answered', async () => {
  const asked = {query: '*', params: {slug: 'tide'}}
  const reporter = {id: 'mara', roles: ['reporter']}
  const steps = [
    question('*'),
    question('*', {request: {...asked, perspective: 'drafts'}}),
    question('*', {request: {...asked, apiVersion: 'v1'}}),
    question('*', {request: {...asked, params: {slug: 'ebb'}}}),
    question('*', {identity: reporter}),
    question('*', {identity: {...reporter, roles: ['reporter', 'standards']}}),
    question('*', {identity: {...reporter, closedDatasets: ['archive']}}),
    question('*', {identity: {...reporter, grants: []}}),
  ]
  expect(await askedAnew(steps)).toEqual(steps.map((_, index) => index))
})

test('what depends on the time or on the index of texts, is explained, or is protected, is asked each time', async () => {
  for (const asked of [
    question('*[publishedAt < now()]'),
    question('*[@ match text::query("tide")]'),
    question('*', {request: {query: '*', explain: true}}),
    question('*', {dataset: 'production-private'}),
  ]) {
    expect(await askedAnew([asked, asked])).toEqual([0, 1])
  }
})

test('an answer that was on its way while something was written is given, and not kept', async () => {
  const kept = createKeptAnswers<string>(10_000)
  const page = question('*')
  const first = kept.answer(page, async () => {
    kept.written('production')
    return 'before'
  })
  expect(await first).toBe('before')
  expect(await kept.answer(page, async () => 'after')).toBe('after')
})

test('the latest used stay within the bytes allowed, and none with no bytes', async () => {
  const [a, b] = [question('"a"'), question('"b"')]
  expect(await askedAnew([a, b, a, b], 100)).toEqual([0, 1, 2, 3])
  expect(await askedAnew([a, a], 0)).toEqual([0, 1])
})
