import {once} from 'node:events'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {WebSocket} from 'ws'
import {type EdgeLake, startEdgeLake} from './edgeLake.ts'

let edge: EdgeLake
const opened: WebSocket[] = []

beforeAll(async () => {
  edge = await startEdgeLake()
})
afterAll(async () => {
  for (const socket of opened) socket.terminate()
  await edge.close()
})

/** A Studio tab, as @sanity/bifur-client makes one: it opens, then it says who it is. */
async function openTab(userId: string | undefined, dataset = 'production') {
  const url = `ws://127.0.0.1:${edge.port}/v2022-06-30/socket/${dataset}?tag=sanity.studio`
  const socket = new WebSocket(url, {origin: `http://localhost:${edge.port}`})
  opened.push(socket)
  const heard: Record<string, unknown>[] = []
  const waiting: (() => void)[] = []
  let heartbeats = 0
  socket.on('message', (data) => {
    if (data.toString() === '♥') heartbeats += 1
    else heard.push(JSON.parse(data.toString()))
    for (const wake of waiting.splice(0)) wake()
  })
  const waitFor = async (isIt: (message: Record<string, unknown>) => boolean) => {
    for (;;) {
      const found = heard.find(isIt)
      if (found) return found
      await new Promise<void>((resolve) => waiting.push(resolve))
    }
  }
  let calls = 0
  const call = (method: string, params: object = {}) => {
    const id = `call-${(calls += 1)}`
    socket.send(JSON.stringify({jsonrpc: '2.0', method, params: {...params, apiVersion: 'v1'}, id}))
    return waitFor((message) => message.id === id)
  }
  const event = (type: string) =>
    waitFor(({params}) => JSON.stringify(params ?? '').includes(`"${type}"`))
  await once(socket, 'open')
  if (userId !== undefined) {
    await call('authorization', {authorization: `Bearer ${edge.tokenOf(userId)}`})
  }
  return {call, event, close: () => socket.close(), heartbeats: () => heartbeats}
}

it('lets two tabs see each other, until one is closed', async () => {
  const first = await openTab('mara')
  const second = await openTab('tomas')
  const {result: subscription} = await first.call('presence_subscribe')
  await second.call('presence_subscribe')
  expect(first.heartbeats()).toBe(1)

  await second.call('presence_rollcall', {session: 'tab-2'})
  expect(await first.event('rollCall')).toEqual({
    jsonrpc: '2.0',
    method: 'presence_subscription',
    params: {subscription, result: {type: 'rollCall', i: 'tomas', session: 'tab-2'}},
  })

  const locations = [{type: 'document', documentId: 'article-1', path: ['headline']}]
  await second.call('presence_announce', {data: {sessionId: 'tab-2', locations}})
  expect(await first.event('state')).toMatchObject({
    params: {result: {type: 'state', i: 'tomas', m: {sessionId: 'tab-2', locations}}},
  })

  second.close()
  expect(await first.event('disconnect')).toMatchObject({
    params: {result: {type: 'disconnect', i: 'tomas', m: {session: 'tab-2'}}},
  })
})

it('shows nobody to strangers, and in the dataset of protected identities to nobody', async () => {
  const stranger = await openTab(undefined)
  expect(await stranger.call('presence_subscribe')).toMatchObject({error: {code: 4001}})
  for (const user of ['mara', 'tomas']) {
    const tab = await openTab(user, 'production-private')
    expect(await tab.call('presence_subscribe')).toMatchObject({error: {code: 4001}})
  }
})

it('takes no connection from a foreign page, for a foreign name or elsewhere', async () => {
  const refusals = [
    {path: '/v1/socket/production', options: {origin: 'https://evil.example'}, status: 403},
    {path: '/v1/socket/production', options: {headers: {host: 'evil.example'}}, status: 403},
    {path: '/v1/elsewhere', options: {}, status: 404},
  ]
  for (const {path, options, status} of refusals) {
    const socket = new WebSocket(`ws://127.0.0.1:${edge.port}${path}`, options)
    const [error] = await once(socket, 'error')
    expect(String(error)).toContain(`${status}`)
  }
})
