import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {createLakeApp, openAccess, openLake, serveLake} from '../../lake/index.ts'
import type {Access, Lake, ServedLake} from '../../lake/index.ts'
import {fuzzLake} from '../fuzz/fuzzLake.ts'

const seed = Number(process.env.FUZZ_SEED ?? 20_261_124)

let dataDir: string
let lake: Lake
let access: Access
let served: ServedLake

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lake-fuzz-'))
  lake = openLake({dataDir})
  access = openAccess(dataDir)
  const app = createLakeApp({lake, access, open: true, log: () => undefined})
  served = await serveLake(app, {port: 0})
})
afterEach(async () => {
  await served.close()
  lake.close()
  access.close()
  await rm(dataDir, {recursive: true})
})

test(`nothing that is sent to the lake breaks it or its documents (seed ${seed})`, async () => {
  const report = await fuzzLake({
    port: served.port,
    seed,
    goesOn: (sent) => sent < 400,
    maximumFaults: 3,
  })
  expect(report.faults).toEqual([])
  expect(report.requests).toBe(400)
}, 60_000)

test.each(['(', '[', '{"a": ', '!', '*[', 'count('])(
  'a query of thousands of %s is refused, not the end of the server',
  async (opening) => {
    const response = await fetch(`${served.url}/vX/data/query/fuzz`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify({query: opening.repeat(5000)}),
    })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({error: {type: 'queryParseError'}})
  },
)

test('a query that would keep the lake reading for a minute is refused after a second', async () => {
  const started = performance.now()
  const response = await fetch(`${served.url}/vX/data/query/fuzz`, {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify({query: `*${' | order(a)'.repeat(6000)}`}),
  })
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({error: {type: 'queryParseError'}})
  expect(performance.now() - started).toBeLessThan(10_000)
})
