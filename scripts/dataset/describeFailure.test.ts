import {createServer} from 'node:net'
import {once} from 'node:events'
import {expect, it} from 'vitest'
import {datasetClient} from '../connect/datasetClient.ts'
import {describeFailure} from './describeFailure.ts'

const failureOf = (url: string) =>
  datasetClient({url, projectId: 'onrecord', dataset: 'production'})
    .fetch('*')
    .then(() => 'An answer.', describeFailure)

/** An address where somebody listened a moment ago. */
async function desertedAddress(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port was given.')
  return `127.0.0.1:${address.port}`
}

it('names the address where nobody answers, and what to do', async () => {
  const place = await desertedAddress()
  expect(await failureOf(`http://${place}`)).toBe(
    `Nobody answers at ${place}. Start the newsroom there with \`npm start\`, or name where it runs with --url.`,
  )
})

it('finds what is behind a host with two addresses', () => {
  const refused = (address: string) =>
    Object.assign(new Error('connect'), {code: 'ECONNREFUSED', address, port: 3333})
  const both = new AggregateError([refused('::1'), refused('127.0.0.1')], '')
  const failed = new TypeError('fetch failed', {
    cause: Object.assign(both, {code: 'ECONNREFUSED'}),
  })
  expect(describeFailure(failed)).toMatch(/^Nobody answers at ::1:3333\. /)
})

it('names a host that cannot be found', () => {
  const cause = Object.assign(new Error('getaddrinfo'), {
    code: 'ENOTFOUND',
    hostname: 'lake.invalid',
  })
  expect(describeFailure(new TypeError('fetch failed', {cause}))).toMatch(
    /^There is no host lake\.invalid that this machine can find\. Check the address in --url /,
  )
})

it('says a connection that broke as one, and other failures in their own words', () => {
  const cause = Object.assign(new Error('read ECONNRESET'), {code: 'ECONNRESET'})
  expect(describeFailure(new TypeError('fetch failed', {cause}))).toBe(
    'The connection broke (read ECONNRESET). See whether the newsroom still runs, and try again.',
  )
  expect(describeFailure(Object.assign(new Error('disk full'), {code: 'ENOSPC'}))).toBe(
    'disk full.',
  )
  expect(describeFailure('Ask somebody!')).toBe('Ask somebody!')
})
