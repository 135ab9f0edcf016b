import {request} from 'node:http'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {openAccess} from '../../lake/access/openAccess.ts'
import {type EdgeLake, startEdgeLake} from './edgeLake.ts'

let edge: EdgeLake
const password = 'four words make one'

beforeAll(async () => {
  edge = await startEdgeLake({anonymousRequestsPerMinute: 10})
  await edge.access.people.setPassword('real', password)
})
afterAll(() => edge.close())

const studio = () => `http://localhost:${edge.port}/studio`
const login = () => `${edge.url}/v1/auth/login?origin=${encodeURIComponent(studio())}`

function send(account: string, secret: string, headers: Record<string, string> = {}) {
  return fetch(login(), {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({account, password: secret}),
    headers: {origin: edge.url, ...headers},
  })
}

const cookieOf = (answer: Response) => answer.headers.get('set-cookie')?.split(';')[0] ?? ''
const me = (headers: Record<string, string>) =>
  fetch(`${edge.url}/v1/users/me`, {headers}).then(({status}) => status)

describe('signing in with a password', () => {
  it('leads back to the Studio with a session that a script can not read', async () => {
    const answer = await send('REAL@example.org', password)
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toMatch(
      /^http:\/\/localhost:\d+\/studio#sid=[\w-]{20,}$/,
    )
    expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax$/)
    expect(await me({cookie: cookieOf(answer)})).toBe(200)
  })

  it('tells nobody whether a name exists, and leads to no foreign page', async () => {
    const [wrong, unknown] = [await send('real', 'wrong words here'), await send('who', password)]
    const shown = await Promise.all([wrong.text(), unknown.text()])
    expect([wrong.status, unknown.status]).toEqual([401, 401])
    expect(shown[0]?.replace('"real"', '"who"')).toBe(shown[1])
    const elsewhere = `${edge.url}/v1/auth/login?origin=${encodeURIComponent('https://evil.example/')}`
    expect((await fetch(elsewhere)).status).toBe(400)
  })

  it('shows what was typed as text, in a page that runs nothing', async () => {
    const answer = await send('"><script>x</script>', 'wrong words here')
    expect(await answer.text()).not.toContain('<script>')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it('takes no form from a foreign page, or from one that does not say where it is', async () => {
    expect((await send('real', password, {origin: 'https://evil.example'})).status).toBe(403)
    expect((await send('real', password, {'sec-fetch-site': 'cross-site'})).status).toBe(403)
    expect((await send('real', password, {origin: 'null'})).status).toBe(403)
  })

  it('ends everywhere with a new password, while the server runs', async () => {
    const answer = await send('real', password)
    const other = openAccess(edge.access.dataDir)
    await other.people.setPassword('real', 'quite another set')
    other.close()
    expect(await me({cookie: cookieOf(answer)})).toBe(401)
    await edge.access.people.setPassword('real', password)
  })

  it('is held up after ten failures, whoever is asked for, and says for how long', async () => {
    for (const account of ['real', 'nobody-at-all']) {
      const failures = Array.from({length: 11}, () => send(account, 'wrong words here'))
      const statuses = (await Promise.all(failures)).map(({status}) => status)
      expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0)
      const held = await send(account, password)
      expect([held.status, Number(held.headers.get('retry-after')) > 0]).toEqual([429, true])
    }
  })
})

describe('a session cookie', () => {
  const write = (headers: Record<string, string>) =>
    fetch(`${edge.url}/v1/data/mutate/production`, {
      method: 'POST',
      body: '{"mutations": [{"create": {"_type": "note"}}]}',
      headers: {cookie: `onRecordSession=${edge.tokenOf('mara')}`, ...headers},
    }).then(({status}) => status)

  it("writes for the lake's own pages and for no other", async () => {
    expect(await write({origin: edge.url})).toBe(200)
    expect(await write({origin: `http://onrecord.localhost:${edge.port}`})).toBe(200)
    expect(await write({'sec-fetch-site': 'same-origin'})).toBe(200)
    expect(await write({})).toBe(401)
    expect(await write({'sec-fetch-site': 'cross-site'})).toBe(401)
    expect(await write({origin: edge.url, 'sec-fetch-site': 'cross-site'})).toBe(401)
    expect(await write({origin: 'https://evil.example'})).toBe(403)
    expect(await write({origin: 'http://localhost:1'})).toBe(401)
  })

  it('reads nothing for a page of another program on this machine', async () => {
    const cookie = `onRecordSession=${edge.tokenOf('mara')}`
    expect(await me({cookie, origin: `http://localhost:${edge.port}`})).toBe(200)
    expect(await me({cookie, origin: 'http://localhost:1'})).toBe(401)
  })
})

describe('what is revoked', () => {
  it('ends with its next request, and its open streams at once', async () => {
    const {id, token} = edge.access.createToken({name: 'Feed', roles: ['viewer']})
    const headers = {authorization: `Bearer ${token}`}
    const stream = await fetch(`${edge.url}/v1/data/listen/production?query=*`, {headers})
    const other = openAccess(edge.access.dataDir)
    other.tokens.revoke(id)
    other.close()
    expect(await me(headers)).toBe(401)
    await expect(stream.text()).rejects.toThrow('terminated')
  })

  it('is a dataset that is closed: its anonymous listeners are cut off', async () => {
    const stream = await fetch(`${edge.url}/v1/data/listen/notices?query=*`)
    edge.access.datasets.set('notices', 'private')
    await expect(stream.text()).rejects.toThrow('terminated')
    expect((await fetch(`${edge.url}/v1/data/query/notices?query=*`)).status).toBe(401)
    const manager = edge.access.createToken({name: 'Manager', roles: ['administrator']})
    const client = edge.client(manager.token)
    expect(await client.datasets.edit('notices', {aclMode: 'public'})).toEqual({
      datasetName: 'notices',
      aclMode: 'public',
    })
    expect(await client.datasets.create('fresh', {aclMode: 'private'})).toEqual({
      datasetName: 'fresh',
      aclMode: 'private',
    })
    await expect(client.datasets.create('fresh')).rejects.toMatchObject({statusCode: 409})
    await expect(client.datasets.create('x-private', {aclMode: 'public'})).rejects.toMatchObject({
      statusCode: 400,
    })
  })
})

describe('behind a proxy', () => {
  const demo = (headers: Record<string, string>) =>
    fetch(`${edge.url}/v1/auth/demo`, {method: 'POST', body: '{"userId": "mara"}', headers}).then(
      ({status}) => status,
    )

  it.each<Record<string, string>>([
    {'x-forwarded-for': '127.0.0.1'},
    {'x-forwarded-for': '10.1.1.1, 127.0.0.1'},
    {forwarded: 'for=127.0.0.1'},
    {'x-real-ip': '127.0.0.1'},
    {via: '1.1 proxy'},
  ])('nobody takes the place of the sample staff: %o', async (headers) => {
    expect(await demo(headers)).toBe(403)
  })

  it('nor through one that says nothing and speaks HTTP/1.0, as nginx does by default', async () => {
    const {connect} = await import('node:net')
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(edge.port, '127.0.0.1', () =>
        socket.end(
          'POST /v1/auth/demo HTTP/1.0\r\nHost: 127.0.0.1\r\nContent-Length: 18\r\n\r\n{"userId": "mara"}',
        ),
      )
      socket.once('data', (data) => resolve(data.toString()))
    })
    expect(answer).toMatch(/^HTTP\/1\.[01] 403/)
  })

  it('nor on a lake that is meant for other machines', async () => {
    const known = await startEdgeLake({allowedOrigins: ['https://lake.newsroom.example']})
    const answer = await fetch(`${known.url}/v1/auth/demo`, {
      method: 'POST',
      body: '{"userId": "mara"}',
    })
    expect(answer.status).toBe(403)
    const {providers} = await (await fetch(`${known.url}/v1/auth/providers`)).json()
    expect(providers).toHaveLength(1)
    const secure = await signInAs(known)
    expect(secure).toContain('Secure')
    await known.close()
  })

  async function signInAs(known: EdgeLake): Promise<string> {
    await known.access.people.setPassword('real', password)
    const origin = 'https://lake.newsroom.example'
    return new Promise((resolve, reject) => {
      const sent = request(
        {
          host: '127.0.0.1',
          port: known.port,
          path: `/v1/auth/login?origin=${encodeURIComponent(origin)}`,
          method: 'POST',
          headers: {
            host: 'lake.newsroom.example',
            origin,
            'x-forwarded-for': '203.0.113.7',
            'content-type': 'application/x-www-form-urlencoded',
          },
        },
        (answer) => {
          answer.resume()
          resolve(String(answer.headers['set-cookie']))
        },
      )
      sent.on('error', reject)
      sent.end(new URLSearchParams({account: 'real', password}).toString())
    })
  }
})

it('slows strangers from one address down, and nobody on this machine', async () => {
  const ask = (address?: string) =>
    fetch(`${edge.url}/v1/ping`, {headers: address ? {'x-forwarded-for': address} : {}})
  const statuses = []
  for (let count = 0; count < 15; count += 1) statuses.push((await ask('203.0.113.9')).status)
  expect(statuses).toContain(429)
  expect((await ask('203.0.113.10')).status).toBe(200)
  for (let count = 0; count < 15; count += 1) expect((await ask()).status).toBe(200)
})

it('writes down who did what, and neither secrets nor words', async () => {
  const standards = edge.client(edge.tokenOf('tomas'), 'production-private')
  const knownBy = ['tomas']
  const record = {_id: 'confidential.one', _type: 'confidential', identity: 'Jane Roe', knownBy}
  await standards.create(record)
  await standards.fetch('*[_type == "confidential"]{identity}')
  await expect(edge.client(edge.tokenOf('mara')).create({_type: 'receipt'})).rejects.toMatchObject({
    statusCode: 403,
  })
  await fetch(`${edge.url}/v1/data/export/production`, {
    headers: {authorization: `Bearer ${edge.tokenOf('mara')}`},
  }).then((answer) => answer.text())
  const entries = [...edge.access.audit.entries()]
  const kept = entries.slice(-3).map(({event, who, address, subject, detail}) => {
    return {event, who, address, subject, detail}
  })
  expect(kept).toEqual([
    {
      event: 'privateRead',
      who: 'tomas',
      address: '127.0.0.1',
      subject: 'production-private',
      detail: {by: 'query', documents: ['confidential.one']},
    },
    {
      event: 'permissionRefused',
      who: 'mara',
      address: '127.0.0.1',
      subject: 'production',
      detail: {documents: [{id: expect.any(String), permission: 'create'}]},
    },
    {event: 'export', who: 'mara', address: '127.0.0.1', subject: 'production', detail: {}},
  ])
  const text = JSON.stringify(entries)
  for (const secret of ['Jane Roe', password, 'wrong words']) expect(text).not.toContain(secret)
})
