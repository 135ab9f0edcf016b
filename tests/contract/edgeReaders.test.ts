import {afterAll, beforeAll, expect, it} from 'vitest'
import {startEdgeLake, type EdgeLake} from './edgeLake.ts'

/** A protected identity is read by those it names, and each of them sees who else did. */
let edge: EdgeLake
const dataset = 'production-private'
const id = 'confidential.interviewee-1'

beforeAll(async () => {
  edge = await startEdgeLake()
  edge.access.putUser({id: 'kim', name: 'Kim Ode', roles: ['reporter'], demo: true})
  edge.access.putUser({id: 'ada', name: 'Ada Moe', roles: ['administrator'], demo: true})
  edge.access.putUser({id: 'lee', name: 'Lee Aro', roles: ['editor'], demo: true})
})
afterAll(() => edge.close())

const as = (user: string) => edge.client(edge.tokenOf(user), dataset)
const uri = `/data/readers/${dataset}/${id}`
const readers = (user: string) => as(user).request<{readers: unknown[]}>({uri})

it('lets somebody record an identity that names them, and nobody else read it', async () => {
  const identity = {_id: id, _type: 'confidential', identity: 'Jane Roe', knownBy: ['kim']}
  await expect(as('lee').create(identity)).rejects.toMatchObject({statusCode: 403})
  await expect(as('ada').create(identity)).rejects.toMatchObject({statusCode: 403})
  await as('kim').create(identity)
  expect(await as('kim').fetch('*[_id == $id][0].identity', {id})).toBe('Jane Roe')
  for (const other of ['lee', 'mara', 'tomas', 'ada']) {
    expect(await as(other).fetch('*')).toEqual([])
    expect(await as(other).getDocument(id)).toBeUndefined()
  }
  await expect(
    as('lee')
      .patch(id)
      .set({knownBy: ['lee']})
      .commit(),
  ).rejects.toMatchObject({statusCode: 403})
})

it('names a person by whom it is known from then on, and never without whoever names them', async () => {
  await expect(
    as('kim')
      .patch(id)
      .set({knownBy: ['lee']})
      .commit(),
  ).rejects.toMatchObject({
    statusCode: 403,
  })
  await as('kim')
    .patch(id)
    .set({knownBy: ['kim', 'lee']})
    .commit()
  expect(await as('lee').fetch('*[_id == $id][0].identity', {id})).toBe('Jane Roe')
})

it('tells those who may read it who did, without a word of it', async () => {
  const answer = await readers('kim')
  const told = {at: expect.any(String)}
  expect(answer).toEqual({
    knownBy: [
      {id: 'kim', name: 'Kim Ode'},
      {id: 'lee', name: 'Lee Aro'},
    ],
    readers: [
      {who: 'lee', name: 'Lee Aro', by: 'query', ...told},
      {who: 'kim', name: 'Kim Ode', by: 'query', ...told},
      {who: 'kim', name: 'Kim Ode', by: 'mutate', ...told},
    ],
    added: [],
    mayAdd: false,
  })
  expect(JSON.stringify(answer)).not.toContain('Jane Roe')
})

it('tells nobody else, nor about a dataset where readings are not written down', async () => {
  await expect(readers('mara')).rejects.toMatchObject({statusCode: 403})
  await expect(edge.client(undefined, dataset).request({uri})).rejects.toMatchObject({
    statusCode: 401,
  })
  const elsewhere = `/data/readers/production/${id}`
  await expect(as('kim').request({uri: elsewhere})).rejects.toMatchObject({statusCode: 403})
})

it('says nothing of its words by how a change of somebody who may not see them fails', async () => {
  const attempts = [
    as('ada').patch(id).inc({identity: 1}),
    as('ada').patch(id).diffMatchPatch({identity: '@@ -1,8 +1,8 @@\n Jane \n-Roe\n+Doe\n'}),
    as('ada').patch(id).diffMatchPatch({identity: '@@ -1,8 +1,8 @@\n John \n-Roe\n+Doe\n'}),
    as('ada').patch(id).ifRevisionId('not-this-one').set({contact: 'x'}),
    as('ada').patch(id).insert('after', 'knownBy[@ == "kim"]', ['ada']),
  ]
  for (const attempt of attempts) {
    await expect(attempt.commit()).rejects.toMatchObject({
      statusCode: 403,
      details: {items: [{error: {type: 'insufficientPermissionsError', id}}]},
    })
  }
  const query = {query: '*[identity match "Jane*"]'}
  expect(await as('ada').delete(query)).toMatchObject({results: []})
})

const add = (user: string, body: object) => as(user).request<unknown>({uri, method: 'POST', body})

it('lets an administrator name one more reader with a reason, which everybody concerned sees', async () => {
  const reason = 'Kim and Lee have left the house.'
  await expect(add('tomas', {reader: 'tomas', reason})).rejects.toMatchObject({statusCode: 403})
  await expect(add('ada', {reader: 'ada', reason: ' '})).rejects.toMatchObject({statusCode: 400})
  await expect(add('ada', {reader: 'nemo', reason})).rejects.toMatchObject({statusCode: 400})
  expect(await as('ada').fetch('*')).toEqual([])
  await add('ada', {reader: 'mara', reason})
  expect(await as('mara').fetch('*[_id == $id][0].identity', {id})).toBe('Jane Roe')
  expect(await as('ada').fetch('*')).toEqual([])
  const added = [{at: expect.any(String), by: 'Ada Moe', reader: 'Mara Lindqvist', reason}]
  for (const user of ['kim', 'tomas', 'ada']) {
    expect(await readers(user)).toMatchObject({added, mayAdd: user === 'ada'})
  }
  const [entry] = edge.access.audit.readersAdded(dataset, id)
  expect(entry).toMatchObject({who: 'ada', detail: {document: id, reader: 'mara', reason}})
})

it('writes down what a listener and an export were given, and of nobody else', async () => {
  const client = as('lee')
  const heard = new Promise<void>((resolve, reject) => {
    const listening = client.listen('*', {}, {events: ['welcome', 'mutation']}).subscribe({
      next(event) {
        if (event.type === 'welcome') void as('kim').patch(id).set({contact: 'By post'}).commit()
        if (event.type !== 'mutation') return
        listening.unsubscribe()
        resolve()
      },
      error: reject,
    })
  })
  const watching = as('tomas').listen('*').subscribe()
  await heard
  watching.unsubscribe()
  for (const user of ['mara', 'ada']) {
    const {token} = as(user).config()
    const headers = {authorization: `Bearer ${token}`}
    const answer = await fetch(`${edge.url}/v1/data/export/${dataset}`, {headers})
    expect((await answer.text()).includes('Jane Roe')).toBe(user === 'mara')
  }
  const {readers: read} = await as('kim').request<{readers: {who: string; by: string}[]}>({uri})
  const ways = new Set(read.map(({who, by}) => `${who} ${by}`))
  expect([...ways].sort()).toEqual([
    'kim mutate',
    'kim query',
    'lee listen',
    'lee query',
    'mara export',
    'mara query',
  ])
})
