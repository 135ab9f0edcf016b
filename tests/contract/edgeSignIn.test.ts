import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {type EdgeLake, startEdgeLake} from './edgeLake.ts'

let edge: EdgeLake

beforeAll(async () => {
  edge = await startEdgeLake()
})
afterAll(() => edge.close())

const get = (path: string, init?: RequestInit) => fetch(`${edge.url}${path}`, init)

describe("the Studio's sign-in", () => {
  it('offers the sample staff as buttons, and nobody real', async () => {
    const {providers} = await edge.client().request({url: '/auth/providers'})
    expect(providers).toEqual([
      {
        name: 'mara',
        title: 'Mara Lindqvist, reporter',
        url: `${edge.url}/v2025-02-19/auth/demo/mara`,
      },
      {
        name: 'tomas',
        title: 'Tomas Weil, editor and standards editor',
        url: `${edge.url}/v2025-02-19/auth/demo/tomas`,
      },
    ])
  })

  it('goes through the redirect and the exchange to a token that names the user', async () => {
    const origin = `http://localhost:${edge.port}/studio/structure`
    const query = new URLSearchParams({origin, projectId: 'onrecord', withSid: 'true'})
    const redirect = await get(`/v1/auth/demo/mara?${query}`, {redirect: 'manual'})
    expect(redirect.status).toBe(302)
    const [page, sid = ''] = redirect.headers.get('location')?.split('#sid=') ?? []
    expect(page).toBe(origin)
    expect(sid).toMatch(/^[\w-]{20,}$/)

    const {token} = await edge.client().request({url: '/auth/fetch', query: {sid}})
    const me = await edge.client(token).users.getById('me')
    expect(me).toEqual({
      id: 'mara',
      name: 'Mara Lindqvist',
      email: '',
      role: 'reporter',
      roles: [{name: 'reporter', title: 'Reporter', description: 'Reports and writes'}],
      provider: 'onRecord',
    })
    expect((await get(`/v1/auth/fetch?sid=${sid}`)).status).toBe(401)
  })

  it('hands no sign-in to a foreign page', async () => {
    const origin = encodeURIComponent('https://evil.example/')
    const answer = await get(`/v1/auth/demo/mara?origin=${origin}`, {redirect: 'manual'})
    expect(answer.status).toBe(400)
  })

  it('is for the sample staff alone, and for this machine alone', async () => {
    const signIn = (userId: string, headers: Record<string, string> = {}) =>
      get('/vX/auth/demo', {method: 'POST', body: JSON.stringify({userId}), headers})
    expect(await (await signIn('tomas')).json()).toEqual({
      token: expect.stringMatching(/^[\w-]{43}$/),
      expiresAt: expect.any(String),
    })
    expect((await signIn('real')).status).toBe(404)
    expect((await signIn('tomas', {'x-forwarded-for': '10.1.1.1'})).status).toBe(403)
    const remote = await get('/v1/auth/providers', {headers: {forwarded: 'for=10.1.1.1'}})
    const url = `${edge.url}/v1/auth/login`
    const form = {name: 'password', title: 'Name and password', url}
    expect(await remote.json()).toEqual({providers: [form]})
  })

  it('ends with signing out', async () => {
    const token = edge.tokenOf('mara')
    const client = edge.client(token)
    expect(await client.request({url: '/auth/id'})).toEqual({id: 'mara'})
    await client.request({url: '/auth/logout', method: 'POST'})
    await expect(client.users.getById('me')).rejects.toMatchObject({statusCode: 401})
    const providers = await client.request({url: '/auth/providers'})
    expect(providers.providers).toHaveLength(2)
  })

  it('shows its chooser to somebody who is not signed in', async () => {
    await expect(edge.client().users.getById('me')).rejects.toMatchObject({statusCode: 401})
    expect((await get('/v1/auth/id')).status).toBe(401)
  })
})

describe('people', () => {
  it('are named behind their ids, programs too', async () => {
    const {id} = edge.access.createToken({name: 'Night import', roles: ['editor']})
    const client = edge.client(edge.tokenOf('mara'))
    expect(await client.request({url: `/users/tomas,gone,${id},mara`})).toEqual([
      {id: 'tomas', displayName: 'Tomas Weil', isCurrentUser: false},
      {id, displayName: 'Night import', isCurrentUser: false},
      {id: 'mara', displayName: 'Mara Lindqvist', isCurrentUser: true},
    ])
    expect(await client.users.getById('tomas')).toMatchObject({displayName: 'Tomas Weil'})
    await expect(client.users.getById('gone')).rejects.toMatchObject({statusCode: 404})
    await expect(edge.client().users.getById('tomas')).rejects.toMatchObject({statusCode: 401})
  })

  it('find the Studio as they left it', async () => {
    const client = edge.client(edge.tokenOf('mara'))
    const url = '/users/me/keyvalue'
    const body = [{key: 'studio.panes', value: {width: 300}}]
    expect(await client.request({url, method: 'PUT', body})).toMatchObject(body)
    const read = await client.request({url: `${url}/studio.panes,studio.other`})
    expect(read).toMatchObject(body)
    const others = edge.client(edge.tokenOf('tomas'))
    expect(await others.request({url: `${url}/studio.panes`})).toEqual([])
  })
})

describe('the project', () => {
  it('lists its members to those signed in only', async () => {
    const client = edge.client(edge.tokenOf('tomas'))
    const project = await client.projects.getById('onrecord')
    expect(project.members).toHaveLength(3)
    expect((await edge.client().projects.getById('onrecord')).members).toEqual([])
  })

  it('tells each role what it may do', async () => {
    const acl = (userId: string, dataset: string) =>
      edge.client(edge.tokenOf(userId)).request({url: `/projects/onrecord/datasets/${dataset}/acl`})
    expect(await acl('mara', 'production')).toEqual([
      {filter: '_id in path("**")', permissions: ['read', 'history']},
      {filter: '_type != "receipt"', permissions: ['create', 'update']},
      {filter: '_id in path("*")', permissions: ['read']},
    ])
    for (const user of ['mara', 'tomas']) {
      expect(await acl(user, 'production-private')).toEqual([
        {filter: 'identity() in knownBy', permissions: ['read', 'create', 'update']},
      ])
    }
  })
})

it('keeps protected identities from everybody but those they name', async () => {
  const identity = {_id: 'confidential.person-1', _type: 'confidential', identity: 'A. Nonymous'}
  const dataset = 'production-private'
  const reporter = edge.client(edge.tokenOf('mara'), dataset)
  await expect(reporter.create(identity)).rejects.toMatchObject({statusCode: 403})
  await reporter.create({...identity, knownBy: ['mara']})
  expect(await reporter.fetch('*[0].identity')).toBe('A. Nonymous')
  const {token} = edge.access.createToken({name: 'Root', roles: ['administrator']})
  for (const other of [edge.tokenOf('tomas'), token]) {
    const client = edge.client(other, dataset)
    expect(await client.fetch('*')).toEqual([])
    expect(await client.getDocument(identity._id)).toBeUndefined()
    await expect(client.patch(identity._id).set({contact: 'x'}).commit()).rejects.toMatchObject({
      statusCode: 403,
    })
  }
  await expect(edge.client(undefined, dataset).fetch('*')).rejects.toMatchObject({statusCode: 401})
  expect((await get(`/v1/data/query/production%2Dprivate?query=*`)).status).toBe(401)
  expect((await get(`/v1/data/listen/${dataset}?query=*`)).status).toBe(401)

  const listed = (client: ReturnType<EdgeLake['client']>) => client.datasets.list()
  expect(await listed(reporter)).toContainEqual({name: dataset, aclMode: 'private'})
  expect(JSON.stringify(await listed(edge.client()))).not.toContain(dataset)
})

it('lets a viewer read drafts and write nothing', async () => {
  const {token} = edge.access.createToken({name: 'Preview', roles: ['viewer']})
  const viewer = edge.client(token)
  await edge.client(edge.tokenOf('mara')).create({_id: 'drafts.a', _type: 'note', text: 'draft'})
  const raw = {perspective: 'raw' as const}
  expect(await viewer.fetch('*[_id == "drafts.a"][0].text', {}, raw)).toBe('draft')
  expect(await edge.client().fetch('*[_id == "drafts.a"][0].text', {}, raw)).toBeNull()
  await expect(viewer.create({_type: 'note'})).rejects.toMatchObject({statusCode: 403})
  await expect(edge.client().create({_type: 'note'})).rejects.toMatchObject({statusCode: 401})
})
