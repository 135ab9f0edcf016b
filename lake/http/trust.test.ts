import {describe, expect, it} from 'vitest'
import {createTrust, currentAddress} from './trust.ts'

describe('a lake on one machine', () => {
  const trust = createTrust()

  it.each([
    'http://localhost:3333',
    'http://onrecord.localhost:3333',
    'http://l4-abc.localhost:3333',
    'http://127.0.0.1:5173',
    'http://[::1]:3333',
  ])('trusts its own pages: %s', (origin) => expect(trust.isTrustedOrigin(origin)).toBe(true))

  it.each([
    'https://evil.example',
    'http://localhost.evil.example',
    'http://evil.example:3333',
    'http://127.0.0.1.evil.example',
    'null',
    '',
  ])('trusts no foreign page: %s', (origin) => expect(trust.isTrustedOrigin(origin)).toBe(false))

  it('answers for no foreign name, so that rebinding a name to loopback gains nothing', () => {
    expect(trust.isTrustedHost('onrecord.localhost')).toBe(true)
    expect(trust.isTrustedHost('evil.example')).toBe(false)
  })

  it('makes links without the project in the host', () => {
    expect(trust.publicOrigin('http://onrecord.localhost:3333/v1/x')).toBe('http://localhost:3333')
    expect(trust.publicOrigin('http://127.0.0.1:3333/v1/x')).toBe('http://127.0.0.1:3333')
  })
})

it('trusts and links to the origin that a newsroom configured', () => {
  const trust = createTrust(['https://lake.newsroom.example'])
  expect(trust.isTrustedOrigin('https://lake.newsroom.example')).toBe(true)
  expect(trust.isTrustedOrigin('http://lake.newsroom.example')).toBe(false)
  expect(trust.isTrustedHost('lake.newsroom.example')).toBe(true)
  expect(trust.publicOrigin('http://10.0.0.5:3333/v1')).toBe('https://lake.newsroom.example')
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
