import {describe, expect, it} from 'vitest'
import {createTrust, currentAddress} from './trust.ts'

describe('a lake on one machine', () => {
  const trust = createTrust()
  const host = 'localhost:3333'

  it.each([
    'http://localhost:3333',
    'http://onrecord.localhost:3333',
    'http://l4-abc.localhost:3333',
    'http://127.0.0.1:5173',
    'http://[::1]:3333',
  ])('trusts its own pages: %s', (origin) => expect(trust.isTrustedOrigin(origin, host)).toBe(true))

  it.each([
    'https://evil.example',
    'http://localhost.evil.example',
    'http://evil.example:3333',
    'http://127.0.0.1.evil.example',
    'null',
    '',
  ])('trusts no foreign page: %s', (origin) => {
    expect(trust.isTrustedOrigin(origin, host)).toBe(false)
    expect(trust.isOwnOrigin(origin, host)).toBe(false)
  })

  it('lets the session count for its own pages, not for those of other programs here', () => {
    expect(trust.isOwnOrigin('http://onrecord.localhost:3333', host)).toBe(true)
    expect(trust.isOwnOrigin('http://localhost:5173', host)).toBe(false)
  })

  it('answers for no foreign name, so that rebinding a name to loopback gains nothing', () => {
    const names = ['onrecord.localhost', '[::1]:3333', 'evil.example', '', 'localhost@evil.example']
    expect(names.map((name) => trust.host(name).isTrusted)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })

  it('makes links without the project in the host', () => {
    expect(trust.publicOrigin('http://onrecord.localhost:3333/v1/x')).toBe('http://localhost:3333')
    expect(trust.publicOrigin('http://127.0.0.1:3333/v1/x')).toBe('http://127.0.0.1:3333')
    expect(trust.isPublic).toBe(false)
  })
})

describe('a lake that a newsroom put on the network', () => {
  const trust = createTrust(['https://lake.newsroom.example'])
  const host = 'lake.newsroom.example'

  it('trusts and links to the origin that was configured', () => {
    expect(trust.isTrustedOrigin('https://lake.newsroom.example', host)).toBe(true)
    expect(trust.isOwnOrigin('https://lake.newsroom.example', host)).toBe(true)
    expect(trust.isTrustedOrigin('http://lake.newsroom.example', host)).toBe(false)
    expect(trust.host(host).isTrusted).toBe(true)
    expect(trust.publicOrigin('http://10.0.0.5:3333/v1')).toBe('https://lake.newsroom.example')
    expect(trust.isPublic).toBe(true)
  })

  it("does not trust whatever runs on its readers' own machines", () => {
    expect(trust.isTrustedOrigin('http://localhost:8080', host)).toBe(false)
    expect(trust.isTrustedOrigin('http://localhost:8080', 'localhost:3333')).toBe(true)
  })

  it('keeps its cookie to https, also where the proxy comes by http', () => {
    expect(trust.isSecure('http://lake.newsroom.example/v1/x')).toBe(true)
    expect(trust.isSecure('http://localhost:3333/v1/x')).toBe(false)
  })
})

it.each([
  [
    'http://localhost:3333/images/p/production/a.png?w=160',
    'http://localhost:4000/images/p/production/a.png?w=160',
  ],
  ['/images/p/production/a.png', 'http://localhost:4000/images/p/production/a.png'],
  ['https://pictures.example/mara.png', 'https://pictures.example/mara.png'],
])('finds the portrait of somebody after a start on another port: %s', (stored, expected) => {
  expect(currentAddress(stored, 'http://localhost:4000')).toBe(expected)
})
