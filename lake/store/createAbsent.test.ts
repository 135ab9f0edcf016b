import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {openStore} from './openStore.ts'
import type {Store} from './openStore.ts'
import {putInto} from './storeHarness.ts'

let dataDir: string
let store: Store
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lake-'))
  // Nothing stays in memory, so that the file is asked.
  store = openStore(dataDir, () => 'store-1', {cacheBytes: 0})
})
afterEach(async () => {
  await store.close()
  await rm(dataDir, {recursive: true})
})

const odd = ['a "b"', 'späť', 'null\u0000byte', '💬', '\\u0041', '']

test('a reference is dangling where nothing has its id, whether few are asked for or many, plain or odd', () => {
  const there = Array.from({length: 50}, (_, number) => `story-${number}`)
  const gone = Array.from({length: 50}, (_, number) => `gone-${number}`)
  putInto(
    store,
    'test',
    [...there, ...odd].map((_id) => ({_id, _type: 'story'})),
  )
  putInto(store, 'other', [{_id: 'gone-1', _type: 'story'}])
  const rows = store.rows('test')
  const oddGone = odd.map((id) => `${id}!`)
  expect(rows.absent([...there, ...gone, ...odd, ...oddGone])).toEqual(
    new Set([...gone, ...oddGone]),
  )
  expect([rows.absent(['story-1', 'gone-1']), rows.absent(odd), rows.absent([])]).toEqual([
    new Set(['gone-1']),
    new Set(),
    new Set(),
  ])
})
