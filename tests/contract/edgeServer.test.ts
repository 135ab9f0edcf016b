import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {request} from 'node:http'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest'
import {serveLake} from '../../lake/http/serveLake.ts'
import {type EdgeLake, startEdgeLake} from './edgeLake.ts'

let edge: EdgeLake
let directory: string

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'onrecord-studio-'))
  mkdirSync(join(directory, 'assets'))
  writeFileSync(join(directory, 'index.html'), '<!doctype html><title>Studio</title>')
  writeFileSync(join(directory, 'assets', 'index-B7f3aQ9x.js'), 'start()')
  writeFileSync(join(directory, 'robots.txt'), 'User-agent: *')
  edge = await startEdgeLake({
    studioDir: directory,
    siteAssetsDir: directory,
    fallback: ({url}) => new Response(`site: ${new URL(url).pathname}`),
  })
})
afterAll(async () => {
  await edge.close()
  rmSync(directory, {recursive: true, force: true})
})

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${edge.url}${path}`, {headers})

/** `fetch` allows no Host header of one's own. */
function getAs(host: string, path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = {host}
    request({host: '127.0.0.1', port: edge.port, path, headers}, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
      .on('error', reject)
      .end()
  })
}

describe('pages', () => {
  it.each(['/studio', '/studio/', '/studio/structure/article;drafts.a.b'])(
    'the Studio opens at %s',
    async (path) => {
      const page = await get(path)
      expect([page.status, page.headers.get('cache-control'), await page.text()]).toEqual([
        200,
        'no-cache',
        '<!doctype html><title>Studio</title>',
      ])
    },
  )

  it("the Studio's files are kept by the browser, and a missing one is not a page", async () => {
    const script = await get('/studio/assets/index-B7f3aQ9x.js')
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect((await get('/studio/assets/index-gone1234.js')).status).toBe(404)
  })

  it('all else is the site', async () => {
    expect(await (await get('/robots.txt')).text()).toBe('User-agent: *')
    expect(await (await get('/articles/harbour')).text()).toBe('site: /articles/harbour')
    expect(await (await get('/%2e%2e%2fpackage.json')).text()).toContain('site: ')
    expect((await get('/')).headers.get('x-content-type-options')).toBe('nosniff')
  })
})

describe('who may use the lake', () => {
  const local = () => `http://localhost:${edge.port}`

  it('is answered for the names that the Studio uses, and for no foreign name', async () => {
    expect(await getAs(`onrecord.localhost:${edge.port}`, '/v1/ping')).toBe(200)
    expect(await getAs(`l3-a1b2.localhost:${edge.port}`, '/v1/ping')).toBe(200)
    expect(await getAs('rebound.evil.example', '/v1/ping')).toBe(403)
  })

  it('lets the Studio on another host name in, with its headers', async () => {
    const answer = await fetch(`${edge.url}/v1/data/query/production`, {
      method: 'OPTIONS',
      headers: {
        origin: local(),
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization, content-type',
      },
    })
    expect(answer.status).toBe(204)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'access-control-allow-origin': local(),
      'access-control-allow-credentials': 'true',
      'access-control-allow-headers': 'authorization,content-type',
      'access-control-max-age': '7200',
    })
    const refused = await get('/v1/users/me', {origin: local()})
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([
      401,
      local(),
    ])
  })

  it('lets a foreign page read nothing and write nothing', async () => {
    const origin = 'https://evil.example'
    const read = await get('/v1/data/query/production?query=*', {origin})
    expect(read.headers.get('access-control-allow-origin')).toBeNull()
    const write = await fetch(`${edge.url}/v1/data/mutate/production`, {
      method: 'POST',
      headers: {origin, 'content-type': 'text/plain', cookie: 'onRecordSession=x'},
      body: '{"mutations": []}',
    })
    expect(write.status).toBe(403)
    expect(await (await get('/v1/check/cors', {origin})).json()).toEqual({
      result: {allowed: false, withCredentials: false},
    })
    expect(await (await get('/v1/check/cors', {origin: local()})).json()).toEqual({
      result: {allowed: true, withCredentials: true},
    })
  })
})

describe('what it does not know', () => {
  it('is a 404 in JSON and recorded once, without its query', async () => {
    await get('/v2021-06-07/surprises/production?secret=1')
    const answer = await get('/v2021-06-07/surprises/production')
    expect([answer.status, await answer.json()]).toEqual([
      404,
      {
        error: {
          type: 'unknownRequest',
          description: 'This lake does not know GET /v2021-06-07/surprises/production.',
        },
      },
    ])
    const entry = {method: 'GET', path: '/v2021-06-07/surprises/production', count: 2}
    expect(await (await get('/_unknown-requests')).json()).toEqual({unknownRequests: [entry]})
    expect(edge.app.unknownRequests.all()).toEqual([entry])
    expect((await get('/_unknown-requests', {forwarded: 'for=10.1.1.1'})).status).toBe(403)
  })
})

it("answers what Studio 6.16 asks of Sanity's cloud, truthfully", async () => {
  const answers = {
    '/features': [],
    '/intake/telemetry-status': {status: 'denied'},
    '/journey/trial?studioVersion=6.16.0': null,
    '/journey/announcements': [],
    '/journey/asset-limit': null,
    '/journey/document-limit': null,
    '/journey/comments': null,
    '/help?m=sanity@6.16.0': {},
    '/subscriptions/project/onrecord': null,
    '/access/requests/me': [],
    '/projects/onrecord/grants': {},
    '/projects/onrecord/user-applications': [],
    '/projects/onrecord/datasets?datasetProfile=comments&addonFor=production': [],
    '/data/references/production/documents/a/to?excludePaths=true': {
      totalCount: 0,
      references: [],
    },
  }
  for (const [path, expected] of Object.entries(answers)) {
    const answer = await get(`/v2025-02-19${path}`)
    expect([path, answer.status, await answer.json()]).toEqual([path, 200, expected])
  }
})

it('hides its HTTP version from the check that would warn of six connections', async () => {
  const path = `/v2025-03-01/ping?tag=sanity.studio.protocol-check`
  const check = await fetch(`${edge.url}${path}`, {redirect: 'manual'})
  const target = `http://ping.localhost:${edge.port}${path}`
  expect([check.status, check.headers.get('location')]).toEqual([302, target])
  expect(await getAs(`ping.localhost:${edge.port}`, path)).toBe(200)
})

it('refuses a body over 4 MB, and one that is no JSON, in one sentence', async () => {
  const token = edge.tokenOf('mara')
  const put = (body: string) =>
    fetch(`${edge.url}/v1/users/me/keyvalue`, {
      method: 'PUT',
      headers: {authorization: `Bearer ${token}`},
      body,
    })
  const large = await put(JSON.stringify([{key: 'k', value: 'x'.repeat(4_200_000)}]))
  expect([large.status, await large.json()]).toEqual([
    413,
    {error: {type: 'payloadTooLarge', description: 'A request may have at most 4 MB.'}},
  ])
  const broken = await put('{')
  expect([broken.status, await broken.json()]).toEqual([
    400,
    {error: {type: 'badRequest', description: 'The body of this request has to be JSON.'}},
  ])
})

it('takes as large a request as it was told to, and no larger', async () => {
  const small = await startEdgeLake({maximumBodyBytes: 512 * 1024})
  const text = 'x'.repeat(600_000)
  try {
    const client = small.client(small.tokenOf('tomas'))
    await expect(client.create({_type: 'quote', text})).rejects.toMatchObject({
      statusCode: 413,
      message: expect.stringContaining('A request may have at most 0.5 MB.'),
    })
  } finally {
    await small.close()
  }
})

describe('an open lake', () => {
  let open: EdgeLake | undefined
  afterEach(async () => {
    await open?.close()
    open = undefined
  })

  it('takes every request of this machine for an administrator', async () => {
    open = await startEdgeLake({open: true})
    const client = open.client()
    await client.create({_id: 'drafts.a', _type: 'note'})
    expect(await client.users.getById('me')).toMatchObject({id: 'open-lake', role: 'administrator'})
    const foreign = await fetch(`${open.url}/v1/data/query/production?query=*`, {
      headers: {origin: 'https://evil.example'},
    })
    expect(foreign.status).toBe(403)
  })
})

describe('serving', () => {
  it('says in one sentence that a port is taken, on either loopback address', async () => {
    for (const host of ['127.0.0.1', '::1']) {
      const other = createServer()
      await new Promise<void>((resolve) => other.listen(0, host, resolve))
      const address = other.address()
      const port = typeof address === 'object' && address ? address.port : 0
      await expect(serveLake(edge.app, {port})).rejects.toMatchObject({
        name: 'ListenError',
        code: 'EADDRINUSE',
        message: `Port ${port} is taken by another program. Stop that program, or choose another port with --port.`,
      })
      await new Promise((resolve) => other.close(resolve))
    }
  })

  it('answers on both loopback addresses', async () => {
    expect((await fetch(`http://[::1]:${edge.port}/v1/ping`)).status).toBe(200)
  })

  it('ends quickly with a listener open', async () => {
    const ending = await startEdgeLake()
    const stream = await fetch(`${ending.url}/v1/data/listen/production?query=*`)
    expect(stream.headers.get('content-type')).toContain('text/event-stream')
    const start = performance.now()
    await ending.close()
    expect(performance.now() - start).toBeLessThan(2000)
    await stream.text().catch(() => 'cut')
  })
})
