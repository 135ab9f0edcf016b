import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {checkStore} from '../../lake/backup/checkStore.ts'
import {openLake} from '../../lake/index.ts'
import type {Lake} from '../../lake/index.ts'
import {editor} from './lakeHarness.ts'

const day = 86_400_000
const start = Date.parse('2026-03-02T09:00:00.000Z')

let dataDir: string
let lake: Lake
let today: number

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lake-'))
  today = 0
  open(30)
})
afterEach(async () => {
  await lake.close()
  await rm(dataDir, {recursive: true})
})

function open(keepHistoryDays: number | undefined): void {
  lake = openLake({dataDir, keepHistoryDays, now: () => new Date(start + today * day)})
}

const write = async (...mutations: object[]) => {
  const {transactionId} = await lake.commit('test', {mutations}, editor)
  return transactionId
}
const edit = (id: string, text: string) => write({patch: {id, set: {text}}})
const publish = async (id: string) => {
  const action = {
    actionType: 'sanity.action.document.publish',
    draftId: `drafts.${id}`,
    publishedId: id,
  }
  return (await lake.commit('test', {actions: [action]}, editor)).transactionId
}
const textAt = (id: string, revision: string) =>
  lake.history.documentAt('test', id, {revision}, editor)?.text
const logOf = (...ids: string[]) =>
  lake.history.transactions('test', ids, {}, editor).map(({id}) => id)

async function makeHistory() {
  const created = await write({create: {_id: 'drafts.q', _type: 'quote', text: 'a'}})
  const gone = await write({create: {_id: 'drafts.gone', _type: 'quote', text: 'x'}})
  await write({delete: {id: 'drafts.gone'}})
  const edited = await edit('drafts.q', 'b')
  const published = await publish('q')
  const again = await write({create: {_id: 'drafts.q', _type: 'quote', text: 'c'}})
  const last = await edit('drafts.q', 'd')
  today = 40
  const recent = await edit('drafts.q', 'e')
  return {created, gone, edited, published, again, last, recent}
}

test('old steps of drafts go, every published revision and the last days stay', async () => {
  const {created, edited, published, again, last, recent} = await makeHistory()
  const corrected = await edit('q', 'b!')
  expect(await lake.trimHistory()).toBe(6)
  expect(logOf('drafts.q')).toEqual([last, recent])
  expect(logOf('drafts.gone')).toEqual([])
  expect(logOf('q')).toEqual([published, corrected])
  expect([created, edited, again].map((revision) => textAt('drafts.q', revision))).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  expect([last, recent].map((revision) => textAt('drafts.q', revision))).toEqual(['d', 'e'])
  expect([published, corrected].map((revision) => textAt('q', revision))).toEqual(['b', 'b!'])
  expect(await lake.getDocument('test', 'drafts.q', editor)).toMatchObject({text: 'e'})
  expect(await lake.trimHistory()).toBe(0)
})

test('a store that was trimmed is whole, is written to, and is trimmed again', async () => {
  await makeHistory()
  await lake.trimHistory()
  await publish('q')
  today = 100
  const draft = await write({create: {_id: 'drafts.q', _type: 'quote', text: 'f'}})
  await lake.trimHistory()
  await lake.close()
  open(30)
  expect(logOf('drafts.q')).toEqual([draft])
  const checks = await checkStore(dataDir)
  expect(checks.flatMap(({findings}) => findings)).toEqual([])
})

test('a listener from before what was dropped starts anew', async () => {
  const ids: (string | undefined)[] = []
  const names: string[] = []
  const listen = (lastEventId?: string) =>
    lake.listen('test', {query: '*', enableResume: true, lastEventId}, editor, {
      send: ({event, id}) => {
        ids.push(id)
        names.push(event)
      },
      end: () => undefined,
    })()
  listen()
  await makeHistory()
  listen(ids[0])
  await lake.trimHistory()
  listen(ids[0])
  expect(names.filter((name) => name !== 'mutation')).toEqual(['welcome', 'welcomeback', 'reset'])
})

test('everything is kept for ever where nobody asked for less', async () => {
  await lake.close()
  open(undefined)
  const {created, edited, again, last, recent} = await makeHistory()
  today = 10_000
  expect(await lake.trimHistory()).toBe(0)
  expect(textAt('drafts.q', created)).toBe('a')
  expect(
    logOf('drafts.q').filter((id) => [created, edited, again, last, recent].includes(id)),
  ).toEqual([created, edited, again, last, recent])
})
