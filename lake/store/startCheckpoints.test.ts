import {mkdtemp, rm, stat} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {openStore} from './openStore.ts'
import type {Store} from './openStore.ts'
import {putInto} from './storeHarness.ts'

const megabyte = 1024 * 1024
let dataDir: string
let store: Store
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lake-'))
  store = openStore(dataDir, () => 'store-1')
})
afterEach(async () => {
  await store.close()
  await rm(dataDir, {recursive: true})
})

function writeMegabytes(count: number): void {
  for (let number = 0; number < count; number += 1) {
    putInto(store, 'test', [{_id: `story-${number}`, _type: 'story', text: 'x'.repeat(megabyte)}])
  }
}

test('what was written reaches its place beside the writer, so that a restart has little to do', async () => {
  writeMegabytes(10)
  const other = new DatabaseSync(join(dataDir, 'lake.sqlite'))
  const look = other.prepare('PRAGMA wal_checkpoint(NOOP)')
  await expect.poll(() => look.get()?.checkpointed, {timeout: 20_000}).toBeGreaterThan(1000)
  other.close()
})

test('writes without a pause do not let the log eat the disk', async () => {
  writeMegabytes(50)
  const {size} = await stat(join(dataDir, 'lake.sqlite-wal'))
  expect(size).toBeLessThan(40 * megabyte)
})

test('a store that is closed has nothing left in the log', async () => {
  writeMegabytes(10)
  await store.close()
  await expect(stat(join(dataDir, 'lake.sqlite-wal'))).rejects.toThrow('ENOENT')
  store = openStore(dataDir, () => 'store-1')
  expect(store.rows('test').count()).toBe(10)
})
