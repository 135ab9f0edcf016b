import {expect, it} from 'vitest'
import type {Identity} from '../types.ts'
import {createPresenceRoom} from './presenceRoom.ts'
import {createPresenceSession} from './presenceSession.ts'

const mara: Identity = {id: 'mara', name: 'Mara', roles: ['reporter']}
const ida: Identity = {id: 'ida', name: 'Ida', roles: ['editor']}

function newRoom() {
  const room = createPresenceRoom<object>()
  return (identity: Identity | undefined) => {
    const heard: unknown[] = []
    const session = createPresenceSession({
      room: () => room,
      identity,
      authorize: (authorization) => (authorization === 'Bearer mara' ? mara : undefined),
      send: (message) => heard.push(JSON.parse(message)),
    })
    return {
      heard,
      leave: session.leave,
      say: (message: string) => session.receive(message),
      call: (id: string, method: string, params: object = {}) =>
        session.receive(JSON.stringify({jsonrpc: '2.0', id, method, params})),
    }
  }
}

const event = (result: unknown) => ({
  jsonrpc: '2.0',
  method: 'presence_subscription',
  params: {subscription: 'presence', result},
})
const ok = (id: string, result: unknown = 'ok') => ({jsonrpc: '2.0', id, result})

it('tells every other tab where a colleague is, and not the tab itself', () => {
  const join = newRoom()
  const [first, second] = [join(mara), join(ida)]
  first.call('1', 'presence_subscribe')
  second.call('1', 'presence_subscribe')
  const locations = [{type: 'document', documentId: 'article-1', path: ['headline']}]
  second.call('2', 'presence_rollcall', {session: 'b'})
  first.call('2', 'presence_announce', {data: {sessionId: 'a', locations}})
  second.call('3', 'presence_disconnect', {session: 'b'})
  expect(first.heard).toEqual([
    ok('1', 'presence'),
    event({type: 'rollCall', i: 'ida', session: 'b'}),
    ok('2'),
    event({type: 'disconnect', i: 'ida', m: {session: 'b'}}),
  ])
  expect(second.heard).toEqual([
    ok('1', 'presence'),
    ok('2'),
    event({type: 'state', i: 'mara', m: {sessionId: 'a', locations}}),
    ok('3'),
  ])
})

it('lets a colleague whose connection is lost disappear, unless they came back on another', () => {
  const join = newRoom()
  const [lost, again, watcher] = [join(mara), join(mara), join(ida)]
  watcher.call('1', 'presence_subscribe')
  lost.call('1', 'presence_announce', {data: {sessionId: 'moved', locations: []}})
  lost.call('2', 'presence_announce', {data: {sessionId: 'gone', locations: []}})
  again.call('1', 'presence_announce', {data: {sessionId: 'moved', locations: []}})
  lost.leave()
  expect(watcher.heard.at(-1)).toEqual(event({type: 'disconnect', i: 'mara', m: {session: 'gone'}}))
  expect(watcher.heard).toHaveLength(5)
})

it('tells nothing to somebody unknown, before and after a wrong token', () => {
  const stranger = newRoom()(undefined)
  stranger.call('1', 'presence_subscribe')
  stranger.call('2', 'authorization', {authorization: 'Bearer wrong'})
  stranger.call('3', 'authorization', {authorization: 'Bearer mara'})
  stranger.call('4', 'presence_subscribe')
  const refusal = {code: 4001, message: 'Sign in to see who else is here.'}
  expect(stranger.heard).toEqual([
    {jsonrpc: '2.0', id: '1', error: refusal},
    {jsonrpc: '2.0', id: '2', error: refusal},
    ok('3'),
    ok('4', 'presence'),
  ])
})

it('answers what it can not follow with the codes of JSON-RPC', () => {
  const tab = newRoom()(mara)
  tab.say('{')
  tab.say('{"method": "presence_subscribe"}')
  tab.call('1', 'toString')
  tab.call('2', 'presence_announce', {data: {}})
  expect(tab.heard).toMatchObject([
    {id: null, error: {code: -32700}},
    {id: null, error: {code: -32600}},
    {id: '1', error: {code: -32601}},
    {id: '2', error: {code: -32602}},
  ])
})
