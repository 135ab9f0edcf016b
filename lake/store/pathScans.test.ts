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
import {createPathScans} from './pathScans.ts'
import {putInto, writeTo} from './storeHarness.ts'

let dataDir: string
let store: Store
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lake-'))
  store = openStore(dataDir, () => 'store', {indexes: {minimumDocuments: 100_000}})
})
afterEach(async () => {
  await store.close()
  await rm(dataDir, {recursive: true})
})

const article = (index: number, fields: Record<string, unknown>) => {
  return {_id: `article-${String(index).padStart(4, '0')}`, _type: 'article', ...fields}
}

const value = fc.oneof(
  fc.constantFrom('a', 'b', '', 'a"\\', 1, 2, -1.5, true, false, null),
  fc.constantFrom('\u{1f600}', '\uff01', '\ue000', 'a\u0000b', '\ud800', 2 ** 60, 1e21, 5e-324),
  fc.constantFrom(['a'], {current: 'a'}, {current: 1}, [{current: 'a'}]),
  fc.string({unit: 'binary'}),
  fc.double({noNaN: true, noDefaultInfinity: true}),
)
const fields = fc.record({one: value, two: value}, {requiredKeys: []})

test('a query before there is an index finds what it would find in memory, in the same order', () => {
  const rows = store.rows('test')
  const database = new DatabaseSync(join(dataDir, 'lake.sqlite'), {readOnly: true})
  const scans = createPathScans(database)
  const groq = (query: string, params: Record<string, unknown>): unknown =>
    toJS(evaluateSync(parse(query, {params}), {dataset: [...rows.scan('article')], params}))
  fc.assert(
    fc.property(fc.array(fields, {minLength: 1, maxLength: 30}), value, (all, wanted) => {
      writeTo(store, 'test', Object.fromEntries(rows.ids().map((id) => [id, null])))
      putInto(
        store,
        'test',
        all.map((each, index) => article(index, each)),
      )
      scans.clear()
      for (const path of ['one', 'one.current']) {
        if (typeof wanted !== 'string' && typeof wanted !== 'number') continue
        const equals = [{path, value: wanted}]
        expect(scans.idsWhere('test', 'article', equals)).toEqual(
          groq(`*[${path} == $wanted]._id`, {wanted}),
        )
        const walked = scans.inOrder('test', 'article', equals, {path: 'two', descending: true})
        expect([...(walked ?? [])].map(({id}) => id)).toEqual(
          groq(`*[${path} == $wanted]|order(two desc)._id`, {wanted}),
        )
      }
      for (const descending of [false, true]) {
        const direction = descending ? 'desc' : 'asc'
        const walked = scans.inOrder('test', 'article', [], {path: 'one', descending})
        expect([...(walked ?? [])].map(({id}) => id)).toEqual(
          groq(`*|order(one ${direction})._id`, {}),
        )
      }
    }),
    {numRuns: 60},
  )
  database.close()
})

test('a thread answers from the whole type while there is no index, and sees what is written next', () => {
  const count = 301
  putInto(
    store,
    'test',
    Array.from({length: count}, (_, index) => article(index, {slug: {current: `slug-${index}`}})),
  )
  const reader = openReader(dataDir, {cacheBytes: 1000})
  const ids = (slug: string) =>
    reader.snapshot(() =>
      reader.rows('test').idsWhere('article', [{path: 'slug.current', value: slug}]),
    )
  expect(ids('slug-7')).toEqual(['article-0007'])
  putInto(store, 'test', [article(7, {slug: {current: 'moved'}})])
  expect(ids('slug-7')).toEqual([])
  expect(ids('moved')).toEqual(['article-0007'])
  reader.close()
})
