import {connect, type Socket} from 'node:net'
import type {SanityClient} from '@sanity/client'
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {type ListenEvent, serveLake} from '../../lake/index.ts'
import {editor, serveTestLake} from './lakeHarness.ts'
import type {LakeServer} from './lakeHarness.ts'
import {startEdgeLake} from './edgeLake.ts'

/** One listener who asks for too much, or does not read, is ended; everybody else goes on. */
let server: LakeServer
let client: SanityClient

beforeEach(async () => {
  server = await serveTestLake()
  client = server.client('editor')
})
afterEach(() => server.close())

function listener(query: string) {
  const events: ListenEvent[] = []
  let isEnded = false
  const sink = {send: (event: ListenEvent) => events.push(event), end: () => (isEnded = true)}
  server.lake.listen('test', {query, includeAllVersions: true}, editor, sink)
  return {kinds: () => events.map(({event}) => event), events, isEnded: () => isEnded}
}

const refusal = {
  type: 'listenFilterError',
  description:
    'This filter takes too long to be asked at every change. Listen to a type or to ids, and query for the rest.',
}

test('a filter that reads the whole store at every change is ended, and no other', async () => {
  const many = Array.from({length: 2500}, (_, index) => ({
    create: {_id: `q-${index}`, _type: 'quote', text: `${index}`},
  }))
  await client.mutate(many, {returnDocuments: false})
  const greedy = listener('*[count(*[_type == "quote" && text match "none*"]) == 0]')
  const modest = listener('*[_type == "quote" && count(*[_id == ^.article._ref]) == 0]')
  await client.create({_type: 'quote', text: 'x'})
  expect(greedy.kinds()).toEqual(['welcome', 'channelError'])
  expect(greedy.events[1]?.data).toEqual({error: refusal})
  expect(greedy.isEnded()).toBe(true)
  await client.create({_type: 'quote', text: 'y'})
  expect(modest.kinds()).toEqual(['welcome', 'mutation', 'mutation'])
})

test('a filter that goes through a list for each item of a list is ended when it takes long', async () => {
  const looping = listener('*[count(items[@ in ^.items]) > 0]')
  await client.create({_id: 'small', _type: 'list', items: ['a', 'b']})
  expect(looping.kinds()).toEqual(['welcome', 'mutation'])
  const items = Array.from({length: 20_000}, (_, index) => `item ${index}`)
  await client.create({_id: 'large', _type: 'list', items})
  expect(looping.kinds()).toEqual(['welcome', 'mutation', 'channelError'])
})

test('a filter that nothing can bound is refused at once', async () => {
  const query = '*[count(items[@ in ^.items]) > count(*[_type == "quote"])]'
  const attempt = () => listener(query)
  expect(attempt).toThrow(refusal.description)
})

test('a reader that never reads is cut off without a stack trace in the log, while others are told of everything', async () => {
  const printed = vi.spyOn(console, 'error')
  const edge = await startEdgeLake()
  const {port, close} = await serveLake(edge.app, {port: 0})
  const stalled = await openStalled(port, edge.tokenOf('tomas'))
  try {
    const closed = new Promise((resolve) => stalled.once('close', resolve))
    const desk = edge.client(edge.tokenOf('tomas'))
    let told = 0
    const listening = Promise.withResolvers<void>()
    const all = Promise.withResolvers<void>()
    desk.listen('*', {}, {events: ['welcome', 'mutation']}).subscribe(({type}) => {
      if (type === 'welcome') listening.resolve()
      else if ((told += 1) === writes) all.resolve()
    })
    await listening.promise
    for (let count = 0; count < writes; count += 1) {
      await desk.createOrReplace({_id: 'q', _type: 'quote', count, text: 'x'.repeat(1_000_000)})
    }
    await all.promise
    expect(told).toBe(writes)
    stalled.resume()
    await closed
    expect(stalled.bytesRead).toBeLessThan(16_000_000)
    expect(printed.mock.calls).toEqual([])
  } finally {
    printed.mockRestore()
    stalled.destroy()
    await close()
    await edge.close()
  }
})

const writes = 20

/** A listener whose socket takes nothing more once it is connected. */
async function openStalled(port: number, token: string): Promise<Socket> {
  const socket = connect({port, host: '127.0.0.1'})
  const query = encodeURIComponent('*')
  socket.write(
    `GET /v2025-02-19/data/listen/production?query=${query}&includeResult=true HTTP/1.1\r\n` +
      `Host: 127.0.0.1:${port}\r\nAuthorization: Bearer ${token}\r\nAccept: text/event-stream\r\n\r\n`,
  )
  await new Promise((resolve) => socket.once('readable', resolve))
  return socket
}
