import {describe, expect, it} from 'vitest'
import {createListenerHosts} from './listenerHosts.ts'

const listen = 'http://localhost:4711/v1/data/listen/production?query=*'

describe('listener hosts: without them a second tab says “Saving…” for ever', () => {
  it('gives each stream a host of its own', () => {
    const hostFor = createListenerHosts({protocol: 'http:', hostname: 'localhost'}, 'tab1')
    expect([hostFor(listen), hostFor(listen)]).toEqual([
      'http://l1-tab1.localhost:4711/v1/data/listen/production?query=*',
      'http://l2-tab1.localhost:4711/v1/data/listen/production?query=*',
    ])
  })

  it.each(['127.0.0.1', '[::1]', 'studio.localhost'])('does so at %s', (hostname) => {
    const hostFor = createListenerHosts({protocol: 'http:', hostname}, 'tab1')
    expect(hostFor(`http://${hostname}:4711/v1/data/listen/production`)).toBe(
      'http://l1-tab1.localhost:4711/v1/data/listen/production',
    )
  })

  it.each([
    ['https:', 'localhost'],
    ['http:', 'courier.example'],
    ['http:', 'notlocalhost'],
  ])('leaves streams at %s//%s alone', (protocol, hostname) => {
    expect(createListenerHosts({protocol, hostname}, 'tab1')(listen)).toBe(listen)
  })

  it.each([
    'http://localhost:4711/v1/data/query/production?query=*',
    '/studio/assets/index.js',
    '',
  ])('leaves %s alone', (address) => {
    const hostFor = createListenerHosts({protocol: 'http:', hostname: 'localhost'}, 'tab1')
    expect(hostFor(address)).toBe(address)
  })
})
