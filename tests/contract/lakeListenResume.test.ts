import {mkdtemp, rm} from 'node:fs/promises'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {getRequestListener} from '@hono/node-server'
import {createClient} from '@sanity/client'
import {Hono} from 'hono'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {dataRoutes, openLake} from '../../lake/index.ts'
import type {Lake, LakeEnv, ListenEvent, ListenRequest} from '../../lake/index.ts'
import {editor} from './lakeHarness.ts'

let dataDir: string
let lake: Lake
let server: Server | undefined

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lake-'))
  lake = openLake({dataDir})
})
afterEach(async () => {
  await stopServing()
  lake.close()
  await rm(dataDir, {recursive: true})
})

const all: ListenRequest = {
  query: '*[_type == "quote"]',
  includeResult: true,
  includePreviousRevision: true,
  includeAllVersions: true,
  enableResume: true,
  effectFormat: 'mendoza',
}

const write = (...mutations: object[]) => lake.commit('test', {mutations}, editor)
const quote = (_id: string, text = _id) => ({createOrReplace: {_id, _type: 'quote', text}})

/** The events that a listener has received so far; `stop` ends it. */
function listening(request: ListenRequest): {events: ListenEvent[]; stop: () => void} {
  const events: ListenEvent[] = []
  const sink = {send: (event: ListenEvent) => events.push(event), end: () => undefined}
  return {events, stop: lake.listen('test', request, editor, sink)}
}

const resumed = (id: string | undefined) => {
  const {events, stop} = listening({...all, lastEventId: id})
  stop()
  return events
}

const mutations = (events: readonly ListenEvent[]) =>
  events.filter(({event}) => event === 'mutation')

async function makeHistory(): Promise<void> {
  await write(quote('a'), quote('b'), {create: {_id: 'other', _type: 'claim'}})
  await write({patch: {id: 'a', set: {text: 'A'}}}, {delete: {id: 'b'}})
  await write(quote('a', 'whole'), quote('c'))
  await write({delete: {id: 'a'}})
}

test('after a restart a listener is told exactly what it would have been told before it', async () => {
  const whole = listening(all)
  await makeHistory()
  lake.close()
  lake = openLake({dataDir})
  const [welcome, ...told] = whole.events
  expect(told.map(({data}) => [data.documentId, data.transition])).toEqual([
    ['a', 'appear'],
    ['b', 'appear'],
    ['a', 'update'],
    ['b', 'disappear'],
    ['a', 'update'],
    ['c', 'appear'],
    ['a', 'disappear'],
  ])
  for (const [index, {id}] of whole.events.entries()) {
    expect(resumed(id)).toEqual([
      {event: 'welcomeback', data: {listenerName: expect.any(String)}},
      ...whole.events.slice(index + 1),
    ])
  }
  expect(welcome?.event).toBe('welcome')
})

test('what happened while a listener was away and the lake was down is not lost', async () => {
  const {events, stop} = listening(all)
  await write(quote('a'))
  stop()
  await write(quote('b'))
  lake.close()
  lake = openLake({dataDir})
  await write(quote('c'))
  const missed = mutations(resumed(events.at(-1)?.id))
  expect(missed.map(({data}) => data.documentId)).toEqual(['b', 'c'])
})

test('a listener that missed thousands of changes, or comes from another lake, starts anew', async () => {
  const {events, stop} = listening(all)
  stop()
  for (let batch = 0; batch < 6; batch += 1) {
    await write(...Array.from({length: 1000}, (_, index) => quote(`q${index}`, `${batch}`)))
  }
  const start = events[0]?.id
  for (const id of [start, 'another:1', `${start?.split(':')[0]}:999999`, 'nonsense']) {
    expect(resumed(id).map(({event}) => event)).toEqual(['reset'])
  }
})

test('listeners with one filter are sent the same object, so that it is written out once', async () => {
  const listeners = [all, all, {...all, includeResult: false}].map(listening)
  await write(quote('a'))
  const [first, second, third] = listeners.map(({events}) => mutations(events)[0])
  expect(first).toBe(second)
  expect(third?.data).not.toHaveProperty('result')
  listeners[0]?.stop()
  await write(quote('b'))
  expect(listeners.map(({events}) => mutations(events).length)).toEqual([1, 2, 2])
})

test('pages that come back are told what became stale, or to start anew', async () => {
  const live = (lastEventId?: string) => {
    const events: ListenEvent[] = []
    const sink = {send: (event: ListenEvent) => events.push(event), end: () => undefined}
    lake.live('test', {lastEventId}, undefined, sink)()
    return events
  }
  const [welcome] = live()
  await write(quote('a'))
  expect(live(welcome?.id).map(({event}) => event)).toEqual(['welcome', 'message'])
  expect(live('another:1').map(({event}) => event)).toEqual(['restart'])
})

async function serve(port = 0): Promise<number> {
  const app = new Hono<LakeEnv>()
  app.use(async (context, next) => {
    context.set('identity', editor)
    await next()
  })
  app.route('/', dataRoutes(lake))
  const started = createServer(getRequestListener(app.fetch))
  server = started
  await new Promise<void>((resolve) => started.listen(port, '127.0.0.1', resolve))
  return (started.address() as AddressInfo).port
}

async function stopServing(): Promise<void> {
  const running = server
  server = undefined
  running?.closeAllConnections()
  if (running) await new Promise((resolve) => running.close(resolve))
}

test('the real client goes on after a restart of the server, with nothing missed or doubled', async () => {
  const port = await serve()
  const client = createClient({
    apiHost: `http://127.0.0.1:${port}`,
    useProjectHostname: false,
    projectId: 'newsroom',
    dataset: 'test',
    apiVersion: '2025-02-19',
    useCdn: false,
    token: 'any',
  })
  const seen: string[] = []
  let notify = () => {}
  const until = async (text: string) => {
    while (!seen.includes(text)) await new Promise<void>((resolve) => (notify = resolve))
  }
  const events = ['welcome', 'welcomeback', 'reset', 'mutation'] as const
  const subscription = client
    .listen('*[_type == "quote"]', {}, {events: [...events], enableResume: true})
    .subscribe((event) => {
      seen.push('documentId' in event ? String(event.documentId) : event.type)
      notify()
    })
  await until('welcome')
  await write(quote('a'), quote('b'))
  await until('b')
  await stopServing()
  await write(quote('c'))
  lake.close()
  lake = openLake({dataDir})
  await write(quote('d'))
  await serve(port)
  await until('d')
  await write(quote('e'))
  await until('e')
  subscription.unsubscribe()
  expect(seen).toEqual(['welcome', 'a', 'b', 'welcomeback', 'c', 'd', 'e'])
})
