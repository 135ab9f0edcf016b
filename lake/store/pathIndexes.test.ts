import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import fc from 'fast-check'
import {evaluateSync, parse, toJS} from 'groq-js'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {openReader} from './openReader.ts'
import {openStore} from './openStore.ts'
import type {Store} from './openStore.ts'
import type {PathValue, Rows} from './rows.ts'
import {putInto, writeTo} from './storeHarness.ts'

let dataDir: string
let store: Store
const small = {minimumDocuments: 1, maximumIndexes: 6, sliceMilliseconds: 0}
const open = (indexes = {}) => openStore(dataDir, () => 'store', {indexes: {...small, ...indexes}})

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lake-'))
  store = open()
})
afterEach(async () => {
  await store.close()
  await rm(dataDir, {recursive: true})
})

const turn = () => new Promise((resolve) => setImmediate(resolve))

/** Asks until an index answers. */
async function answered<T>(ask: () => T | undefined): Promise<T> {
  for (let turns = 0; turns < 10_000; turns++) {
    const answer = ask()
    if (answer !== undefined) return answer
    await turn()
  }
  throw new Error('No index came to be.')
}

const number = (index: number) => String(index).padStart(4, '0')
const article = (index: number, fields: Record<string, unknown>) => {
  return {_id: `article-${number(index)}`, _type: 'article', ...fields}
}
const articles = (count: number) =>
  Array.from({length: count}, (_, index) =>
    article(index, {slug: {current: `slug-${index}`}, rank: index % 7}),
  )

const value = fc.oneof(
  fc.constantFrom('a', 'b', '', 1, 2, -1.5, true, false, null),
  fc.constantFrom('\u{1f600}', '\uff01', '\ue000', 'a\u0000b', '\ud800', 2 ** 60, 1e21, 5e-324),
  fc.constantFrom(['a'], {current: 'a'}, {current: 1}, [{current: 'a'}]),
  fc.string({unit: 'binary'}),
  fc.double({noNaN: true, noDefaultInfinity: true}),
)
const fields = fc.record({one: value, two: value}, {requiredKeys: []})
const write = fc.record({at: fc.nat(12), fields: fc.option(fields)})

test('an index never leaves out a document that a filter would find, whatever is written when', async () => {
  const rows = store.rows('test')
  const paths = ['one', 'two', 'one.current']
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(write), {maxLength: 6}),
      value,
      value,
      async (steps, a, b) => {
        for (const step of steps) {
          const written = step.map(({at, fields: given}) => {
            const document = given && article(at, given)
            return [`article-${number(at)}`, document] as const
          })
          writeTo(store, 'test', Object.fromEntries(written))
          await turn()
        }
        for (const path of paths) {
          for (const wanted of [a, b]) {
            if (typeof wanted !== 'string' && typeof wanted !== 'number') continue
            const equal = {path, value: wanted}
            expect(await leftOut(rows, [equal])).toEqual([])
            if (path === 'two') continue
            expect(await leftOut(rows, [equal, {path: 'two', value: 'a'}])).toEqual([])
          }
        }
      },
    ),
    {numRuns: 60},
  )
})

/** Documents that the filter finds and the index does not. */
async function leftOut(rows: Rows, equals: readonly PathValue[]): Promise<unknown[]> {
  if (rows.count('article') === 0) return []
  const ids = await answered(() => rows.idsWhere('article', equals))
  const filter = equals.map(({path}, index) => `${path} == $v${index}`).join(' && ')
  const params = Object.fromEntries(equals.map((each, index) => [`v${index}`, each.value]))
  const found = groq(rows, `*[${filter}]._id`, params)
  expect([...ids].sort()).toEqual(ids)
  return found.filter((id) => !ids.some((each) => each === id))
}

function groq(rows: Rows, query: string, params: Record<string, unknown> = {}): unknown[] {
  const dataset = [...rows.scan('article')]
  const result: unknown = toJS(evaluateSync(parse(query, {params}), {dataset, params}))
  return Array.isArray(result) ? result : []
}

test("an ordered walk has GROQ's order, with equal keys by id, upwards and downwards", async () => {
  const rows = store.rows('test')
  await fc.assert(
    fc.asyncProperty(fc.array(fields, {minLength: 1, maxLength: 80}), async (all) => {
      const documents = all.map((each, index) => article(index, each))
      writeTo(store, 'test', Object.fromEntries(rows.ids().map((id) => [id, null])))
      putInto(store, 'test', documents)
      const isIllFormed = (given: unknown) => typeof given === 'string' && !given.isWellFormed()
      const known = !all.some(({one}) => isIllFormed(one))
      for (const [direction, descending] of [
        ['asc', false],
        ['desc', true],
      ] as const) {
        const walk = () => rows.inOrder('article', [], {path: 'one', descending})
        if (!known) {
          expect(walk()).toBeUndefined()
          continue
        }
        const walked = [...(await answered(walk))]
        expect(walked.map(({id}) => id)).toEqual(groq(rows, `*|order(one ${direction})._id`))
        expect(walked.map(({key}) => key)).toEqual(
          groq(rows, `*|order(one ${direction}).one`).map((key) =>
            typeof key === 'object' ? null : key,
          ),
        )
      }
    }),
    {numRuns: 60, examples: [[[{one: 'a'}]]]},
  )
})

test('a walk under an equal value passes over long runs of equal keys', async () => {
  const many = Array.from({length: 3000}, (_, index) =>
    article(index, {section: index % 2 ? 'sport' : 'local', rank: index < 40 ? index : 7}),
  )
  putInto(store, 'test', many)
  const rows = store.rows('test')
  for (const [direction, descending] of [
    ['asc', false],
    ['desc', true],
  ] as const) {
    const equals = [{path: 'section', value: 'sport'}]
    const walked = await answered(() => rows.inOrder('article', equals, {path: 'rank', descending}))
    const expected = groq(rows, `*[section == "sport"]|order(rank ${direction})._id`)
    expect([...walked].map(({id}) => id)).toEqual(expected)
  }
})

test('an index that is being filled answers nobody, and is filled when the store is opened again', async () => {
  putInto(store, 'test', articles(1000))
  const wanted = [{path: 'slug.current', value: 'slug-999'}]
  const ask = () => store.rows('test').idsWhere('article', wanted)
  expect(ask()).toBeUndefined()
  for (let turns = 0; turns < 4; turns++) await turn()
  expect(ask()).toBeUndefined()
  await store.close()

  const filledTo = () => {
    const database = new DatabaseSync(join(dataDir, 'lake.sqlite'))
    const row = database.prepare('SELECT filledTo, whole FROM pathIndexes').get()
    database.close()
    return row
  }
  expect(filledTo()).toEqual({filledTo: expect.stringMatching(/^article-0\d\d9$/), whole: 0})
  store = open()
  writeTo(store, 'test', {
    'article-0999': null,
    z: {_id: 'z', _type: 'article', slug: {current: 'slug-999'}},
  })
  expect(await answered(ask)).toEqual(['z'])
  await store.close()
  store = open()
  expect(ask()).toEqual(['z'])
})

test('there are only so many indexes: the one longest out of use goes, and readers follow', async () => {
  putInto(store, 'test', articles(10))
  const reader = openReader(dataDir, {cacheBytes: 1000})
  const ask = (rows: Rows, path: string) => rows.idsWhere('article', [{path, value: 'slug-3'}])
  const paths = ['slug.current', 'a', 'b', 'c', 'd', 'e']
  for (const path of paths) await answered(() => ask(store.rows('test'), path))
  ask(store.rows('test'), 'slug.current')
  await answered(() => ask(store.rows('test'), 'f'))
  reader.refresh()
  const answers = (rows: Rows) => [...paths, 'f'].map((path) => ask(rows, path))
  const expected = [['article-0003'], undefined, [], [], [], [], []]
  expect(answers(reader.rows('test'))).toEqual(expected)
  expect(answers(store.rows('test'))).toEqual(expected)
  reader.close()
})

test('a type with few documents is read through, without an index', async () => {
  await store.close()
  store = open({minimumDocuments: 11})
  putInto(store, 'test', articles(10))
  const ask = () => store.rows('test').idsWhere('article', [{path: 'rank', value: 3}])
  for (let turns = 0; turns < 20; turns++) {
    expect(ask()).toBeUndefined()
    await turn()
  }
  putInto(store, 'test', articles(11))
  expect(await answered(ask)).toEqual(['article-0003', 'article-0010'])
})
