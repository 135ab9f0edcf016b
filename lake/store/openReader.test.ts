import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {openReader} from './openReader.ts'
import {openStore} from './openStore.ts'
import {putInto, writeTo} from './storeHarness.ts'

let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lake-'))
})
afterEach(() => rm(dataDir, {recursive: true}))

const text = (id: string, words: string) => ({_id: id, _type: 'quote', text: words})

test('a reader sees what was written once it takes it over, and nothing of what it knew stays', async () => {
  const store = openStore(dataDir, () => 'store')
  putInto(store, 'test', [text('a', 'one'), text('b', 'one')])
  const reader = openReader(dataDir, {cacheBytes: 1_000_000})
  const rows = reader.rows('test')
  const words = () => rows.idsOfType('quote').map((id) => rows.get(id)?.text)
  expect([words(), rows.count('quote'), reader.datasets()]).toEqual([['one', 'one'], 2, ['test']])

  writeTo(store, 'test', {a: text('a', 'two'), b: null, c: text('c', 'two'), d: text('d', 'two')})
  putInto(store, 'other', [text('a', 'elsewhere')])
  reader.refresh()
  expect([words(), rows.count('quote')]).toEqual([['two', 'two', 'two'], 3])
  expect([[...rows.absent(['a', 'b'])], rows.get('b')]).toEqual([['b'], undefined])
  expect([reader.datasets(), reader.rows('other').get('a')?.text]).toEqual([
    ['other', 'test'],
    'elsewhere',
  ])
  expect(reader.lastSequence()).toBe(store.lastSequence())
  reader.close()
  await store.close()
})

test('a query that takes long sees the store as it was when it began', async () => {
  const store = openStore(dataDir, () => 'store')
  putInto(store, 'test', [text('a', 'one'), text('b', 'one')])
  const reader = openReader(dataDir, {cacheBytes: 1_000_000})
  const rows = reader.rows('test')
  const seen = reader.snapshot(() => {
    const before = rows.get('a')?.text
    writeTo(store, 'test', {a: text('a', 'two'), b: text('b', 'two')})
    return [before, rows.get('b')?.text]
  })
  expect(seen).toEqual(['one', 'one'])
  expect(reader.snapshot(() => [rows.get('a')?.text, rows.get('b')?.text])).toEqual(['two', 'two'])
  reader.close()
  await store.close()
})
