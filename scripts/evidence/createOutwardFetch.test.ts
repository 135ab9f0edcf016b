import type {lookup} from 'node:dns'
import {createServer, type RequestListener, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {gzipSync} from 'node:zlib'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {createOutwardFetch, PrivateAddressError} from './createOutwardFetch.ts'
import {isPublicAddress} from './isPublicAddress.ts'

let asked: string[] = []
let web: Server
let port: number
const silent: RequestListener = () => undefined
const pages: Record<string, RequestListener> = {
  '/well': (_, response) => response.end('well'),
  '/moved': (_, response) => response.writeHead(302, {location: '/well'}).end(),
  '/inside': (_, response) =>
    response.writeHead(302, {location: `http://127.0.0.2:${port}/well`}).end(),
  '/around': (_, response) => response.writeHead(302, {location: '/around'}).end(),
  '/packed': (_, response) =>
    response.setHeader('content-encoding', 'gzip').end(gzipSync('unpacked')),
  '/silent': silent,
}

beforeAll(async () => {
  web = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    const page = pages[request.url ?? '']
    if (page) page(request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve))
  port = (web.address() as AddressInfo).port
})
afterAll(() => {
  web.closeAllConnections()
  web.close()
})

const request = (timeout = 5000) => ({headers: {}, signal: AbortSignal.timeout(timeout)})
const open = createOutwardFetch({isAllowed: () => true})

describe('addresses that a reporter typed', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '::1',
    '::',
    'fd00::1',
    'fe80::1%eth0',
    '::ffff:10.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::a00:1',
    '2002:7f00:1::',
    'not an address',
  ])('do not lead to %s', (address) => expect(isPublicAddress(address)).toBe(false))

  it.each(['93.184.215.14', '172.32.0.1', '2606:2800:21f:cb07::1', '::ffff:93.184.215.14'])(
    'lead to %s',
    (address) => expect(isPublicAddress(address)).toBe(true),
  )

  it.each(['127.0.0.1', 'localhost', '2130706433', '0x7f.1', '[::1]', '[::ffff:127.0.0.1]'])(
    'are refused as %s, and nobody is asked',
    async (host) => {
      asked = []
      const outward = createOutwardFetch()
      const answer = outward(`http://${host}:${port}/well`, request())
      await expect(answer).rejects.toThrow(PrivateAddressError)
      expect(asked).toEqual([])
    },
  )

  it('are refused where a name has one private address beside a public one', async () => {
    const resolve = resolveTo('93.184.215.14', '10.0.0.1')
    const outward = createOutwardFetch({resolve})
    const answer = outward('http://archive.example/', request())
    await expect(answer).rejects.toThrow(PrivateAddressError)
  })

  it('are refused where a page that may be asked sends there', async () => {
    asked = []
    const outward = createOutwardFetch({isAllowed: (address) => address === '127.0.0.1'})
    const answer = outward(`http://127.0.0.1:${port}/inside`, request())
    await expect(answer).rejects.toThrow(PrivateAddressError)
    expect(asked).toEqual(['GET /inside'])
  })
})

describe('an address that may be asked', () => {
  it('is followed where it moved, and says where to', async () => {
    const response = await open(`http://127.0.0.1:${port}/moved`, request())
    const {status, url, redirected} = response
    expect([status, url, redirected]).toEqual([200, `http://127.0.0.1:${port}/well`, true])
    expect(await response.text()).toBe('well')
  })

  it('answers 404 where nothing is there, to HEAD without a body', async () => {
    const response = await open(`http://127.0.0.1:${port}/no`, {...request(), method: 'HEAD'})
    expect([response.status, response.body]).toEqual([404, null])
  })

  it('gives the bytes that were captured, also where the server packs them', async () => {
    const response = await open(`http://127.0.0.1:${port}/packed`, request())
    expect(await response.text()).toBe('unpacked')
  })

  it('is left when it goes in a circle or says nothing', async () => {
    const circle = open(`http://127.0.0.1:${port}/around`, request())
    await expect(circle).rejects.toThrow('too many redirects')
    const nothing = open(`http://127.0.0.1:${port}/silent`, request(50))
    await expect(nothing).rejects.toMatchObject({name: 'TimeoutError'})
  })

  it('is connected to by the addresses that were judged', async () => {
    const outward = createOutwardFetch({isAllowed: () => true, resolve: resolveTo('127.0.0.1')})
    const response = await outward(`http://archive.example:${port}/well`, request())
    expect(response.status).toBe(200)
  })
})

function resolveTo(...addresses: string[]) {
  const found = addresses.map((address) => ({address, family: 4}))
  const resolve = (_host: string, _options: unknown, callback: (...given: unknown[]) => void) =>
    callback(null, found)
  return resolve as typeof lookup
}
