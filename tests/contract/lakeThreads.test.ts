import {afterAll, beforeAll, expect, test} from 'vitest'
import type {QueryLimits} from '../../lake/threads/openQueryThreads.ts'
import {editor, serveTestLake} from './lakeHarness.ts'
import type {LakeServer} from './lakeHarness.ts'

const entries = 700
const budget = {documents: 200, ids: 2000}

/** Compares every entry with every other one. */
const quadratic = 'count(*[_type == "entry" && count(*[_type == "entry" && rank >= ^.rank]) > 0])'
/** Would take minutes. */
const cubic =
  'count(*[_type == "entry" && count(*[_type == "entry" && rank >= ^.rank && count(*[_type == "entry" && rank >= ^.rank]) > 0]) > 0])'
/** Reads every entry, which is more than the budget. */
const scan = 'count(*[_type == "entry" && rank >= 0])'

async function serve(limits: QueryLimits = {}): Promise<LakeServer> {
  const server = await serveTestLake([], {budget, limits})
  const mutations = Array.from({length: entries}, (_, rank) => ({
    create: {_id: `entry-${rank}`, _type: 'entry', rank, text: `Entry ${rank}`},
  }))
  const draft = {create: {_id: 'drafts.entry-new', _type: 'entry', rank: 1}}
  await server.lake.commit('test', {mutations: [...mutations, draft]}, editor)
  return server
}

const withoutRetries = {maxRetries: 0, perspective: 'raw'} as const

let server: LakeServer
beforeAll(async () => {
  server = await serve({milliseconds: 60_000})
})
afterAll(() => server.close())

test('while a query takes long, the others are answered', async () => {
  const client = server.client('editor', withoutRetries)
  const events: string[] = []
  const slow = client.fetch(quadratic).then((count) => events.push(`slow ${count}`))
  for (let rank = 0; rank < 20; rank++) {
    events.push(await client.fetch('*[_id == $id][0].text', {id: `entry-${rank}`}))
  }
  await slow
  const quick = Array.from({length: 20}, (_, rank) => `Entry ${rank}`)
  expect(events).toEqual([...quick, `slow ${entries + 1}`])
})

test('a query that a thread answers knows every write that was acknowledged before', async () => {
  const client = server.client('editor', withoutRetries)
  const counts: unknown[] = []
  for (let rank = 0; rank < 10; rank++) {
    await client.create({_id: `later-${rank}`, _type: 'entry', rank: 5000})
    counts.push(await client.fetch('count(*[_type == "entry" && rank >= 1000])'))
  }
  expect(counts).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  for (let rank = 0; rank < 10; rank++) await client.delete(`later-${rank}`)
})

test('a thread shows a reader what that reader may see, as the perspective has it', async () => {
  const raw = {perspective: 'raw'} as const
  expect(await server.client('editor', raw).fetch(scan)).toBe(entries + 1)
  expect(await server.client(undefined, raw).fetch(scan)).toBe(entries)
  expect(await server.client('editor').fetch(scan)).toBe(entries)
})

test('a fault in a query that a thread reads is told as any other', async () => {
  const long = `${' '.repeat(60_000)}*[_type == `
  await expect(server.lake.fetch('test', {query: long}, editor)).rejects.toMatchObject({
    status: 400,
    type: 'queryParseError',
  })
})

test('a query beyond its time or its memory is refused with a sentence, and no other', async () => {
  const small = await serve({milliseconds: 400, megabytes: 48})
  const client = small.client('editor', withoutRetries)
  await expect(client.fetch(cubic)).rejects.toMatchObject({
    statusCode: 400,
    message: expect.stringContaining('This query took longer than 0.4 seconds and was stopped.'),
  })
  const all = '*[_type == "entry"]{"all": *[_type == "entry"]{..., "more": *[_type == "entry"]}}'
  await expect(client.fetch(all)).rejects.toMatchObject({statusCode: 400})
  expect(await client.fetch('*[_id == "entry-7"][0].text')).toBe('Entry 7')
  expect(await client.fetch(scan)).toBe(entries + 1)
  await small.close()
})

test('too many long queries at once are asked to come again, unless some leave', async () => {
  const narrow = await serve({threads: 1, waiting: 1, milliseconds: 60_000})
  const url = (query: string) =>
    `${narrow.url}/vX/data/query/test?query=${encodeURIComponent(query)}`
  const headers = {authorization: 'Bearer editor'}
  const running = fetch(url(quadratic), {headers})
  const leaving = new AbortController()
  const left = fetch(url(`${quadratic} + 1`), {headers, signal: leaving.signal})
  const refused = await untilStatus(429, () => fetch(url(`${scan} + 1`), {headers}))
  expect(await refused.json()).toEqual({
    error: {
      type: 'tooManyQueriesError',
      description: 'Too many long queries are waiting for an answer. Try again in a moment.',
    },
  })
  leaving.abort()
  await expect(left).rejects.toThrow('aborted')
  const accepted = await untilStatus(200, () => fetch(url(`${scan} + 2`), {headers}))
  expect(await accepted.json()).toMatchObject({result: entries + 2})
  expect((await running).status).toBe(200)
  await narrow.close()
})

test('a mutation whose query would hold up everybody is refused, and nothing of it is stored', async () => {
  const list = Array.from({length: 1000}, (_, index) => index)
  const query = '*[_type == "entry" && count($list[count($list[@ > ^]) > 0]) > 0]'
  const client = server.client('editor', withoutRetries)
  const patch = client.mutate([{patch: {query, params: {list}, set: {text: 'Gone'}}}])
  await expect(patch).rejects.toMatchObject({
    statusCode: 400,
    message: expect.stringContaining('Query for the ids first, then send mutations by id.'),
  })
  expect(await client.fetch('count(*[_type == "entry" && text == "Gone"])')).toBe(0)
})

test('closing the lake ends what its threads are doing', async () => {
  const closing = await serve({milliseconds: 60_000})
  const slow = closing.lake.fetch('test', {query: cubic}, editor)
  const refusal = slow.then(
    () => 'answered',
    (error: Error) => error.message,
  )
  await closing.lake.fetch('test', {query: '*[_id == "entry-1"]'}, editor)
  await closing.close()
  expect(await refusal).toContain('The thread of this query ended.')
})

/** Asks again until the answer has this status. */
async function untilStatus(status: number, ask: () => Promise<Response>): Promise<Response> {
  for (;;) {
    const response = await ask()
    if (response.status === status) return response
  }
}
