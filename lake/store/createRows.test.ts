import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {openStore} from './openStore.ts'
import type {Store} from './openStore.ts'
import {overlay} from './overlay.ts'
import {putInto} from './storeHarness.ts'

let dataDir: string
let store: Store
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lake-'))
  store = openStore(dataDir, () => 'store-1', {cacheBytes: 0})
})
afterEach(async () => {
  await store.close()
  await rm(dataDir, {recursive: true})
})

const note = (_id: string) => ({_id, _type: 'note'})
const times = {_createdAt: '2026-03-02T09:00:00Z', _updatedAt: '2026-03-02T09:00:00Z'}

test('a release finds its versions, and none of a release or document with a name like its own', () => {
  const inside = [
    'versions.r1.',
    'versions.r1.-a',
    'versions.r1.B.c',
    'versions.r1.~',
    'versions.r1.ž',
  ]
  const outside = [
    'versions.r1',
    'versions.r1-a.a',
    'versions.r10.a',
    'versions.r1/',
    'Versions.r1.a',
  ]
  putInto(store, 'test', [...outside, ...inside].map(note))
  putInto(store, 'other', [note('versions.r1.elsewhere')])
  const rows = store.rows('test')
  expect(rows.idsStartingWith('versions.r1.')).toEqual(inside)

  const added = {...note('versions.r1.added'), ...times, _rev: 'r'}
  const beside = {...note('versions.r2.added'), ...times, _rev: 'r'}
  const changed = new Map([
    [added._id, added],
    [beside._id, beside],
    ['versions.r1.~', undefined],
  ])
  expect(overlay(rows, changed).idsStartingWith('versions.r1.')).toEqual([
    'versions.r1.',
    'versions.r1.-a',
    'versions.r1.B.c',
    'versions.r1.added',
    'versions.r1.ž',
  ])
})
