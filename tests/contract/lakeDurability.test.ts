import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {openLake} from '../../lake/index.ts'

const writer = {id: 'writer', roles: ['administrator']}
const script = fileURLToPath(new URL('lakeWriter.ts', import.meta.url))

let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lake-'))
})
afterEach(() => rm(dataDir, {recursive: true}))

test('what was acknowledged is there after the process is killed, and while it runs nobody else gets in', async () => {
  const child = spawn(process.execPath, [script, dataDir], {stdio: ['ignore', 'pipe', 'inherit']})
  let printed = ''
  for await (const chunk of child.stdout) {
    printed += chunk
    if (printed.split('\n').length <= 100) continue
    if (child.exitCode === null && !child.killed) {
      expect(() => openLake({dataDir})).toThrow(
        'Another process has this data directory open. Stop that process, or choose another directory.',
      )
      child.kill('SIGKILL')
    }
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')

  const acknowledged = printed.slice(0, printed.lastIndexOf('\n')).split('\n')
  const lake = openLake({dataDir})
  const stored = await lake.getDocuments('test', acknowledged, writer)
  expect(stored.map((document) => document?._id)).toEqual(acknowledged)
  const last = acknowledged.at(-1) ?? ''
  expect(lake.history.events('test', last, writer)).toHaveLength(1)
  await lake.commit('test', {mutations: [{delete: {id: last}}]}, writer)
  lake.close()
})

test('a store is found again as it was left, with its datasets and its history', async () => {
  const first = openLake({dataDir})
  await first.commit('b', {mutations: [{create: {_id: 'q', _type: 'quote', text: 'a'}}]}, writer)
  await first.commit('a', {mutations: [{create: {_id: 'p', _type: 'quote'}}]}, writer)
  await first.commit('b', {mutations: [{patch: {id: 'q', set: {text: 'b'}}}]}, writer)
  const document = await first.getDocument('b', 'q', writer)
  first.close()
  const second = openLake({dataDir})
  expect(second.datasets()).toEqual(['a', 'b'])
  expect(await second.getDocument('b', 'q', writer)).toEqual(document)
  expect(second.history.transactions('b', ['q'], {}, writer)).toHaveLength(2)
  second.close()
})

test('a store of a newer release is left alone, with a sentence that says so', async () => {
  openLake({dataDir}).close()
  const database = new DatabaseSync(join(dataDir, 'lake.sqlite'))
  database.exec('PRAGMA user_version = 99')
  database.close()
  expect(() => openLake({dataDir})).toThrow(
    /^This store was written by a newer version of On Record \(store version 99, this release reads up to 2\)\. Update On Record, or choose another data directory\.$/,
  )
})

test('a file that is no store is left alone', async () => {
  await writeFile(join(dataDir, 'lake.sqlite'), 'Not a database at all. '.repeat(50))
  expect(() => openLake({dataDir})).toThrow('The store file is not a content lake.')
})

test('a directory that can not be made is named, and does not hang the start', async () => {
  const blocked = join(dataDir, 'file')
  await writeFile(blocked, '')
  expect(() => openLake({dataDir: join(blocked, 'data')})).toThrow(
    `The data directory ${join(blocked, 'data')} can not be created (ENOTDIR). Choose another directory.`,
  )
})
