import {afterAll, beforeAll, expect, it} from 'vitest'
import {startEdgeLake, type EdgeLake} from './edgeLake.ts'

/** A protected identity is read by those it names, and each of them sees who else did. */
let edge: EdgeLake
const dataset = 'production-private'
const id = 'confidential.interviewee-1'

beforeAll(async () => {
  edge = await startEdgeLake()
  edge.access.putUser({id: 'kim', name: 'Kim Ode', roles: ['reporter', 'keeper'], demo: true})
  edge.access.putUser({id: 'lee', name: 'Lee Aro', roles: ['editor', 'keeper'], demo: true})
})
afterAll(() => edge.close())

const as = (user: string) => edge.client(edge.tokenOf(user), dataset)
const uri = `/data/readers/${dataset}/${id}`
const readers = (user: string) => as(user).request<{readers: unknown[]}>({uri})

it('lets a keeper record an identity that names them, and nobody else read it', async () => {
  const identity = {_id: id, _type: 'confidential', identity: 'Jane Roe', knownBy: ['kim']}
  await expect(as('lee').create(identity)).rejects.toMatchObject({statusCode: 403})
  await expect(as('mara').create(identity)).rejects.toMatchObject({statusCode: 403})
  await as('kim').create(identity)
  expect(await as('kim').fetch('*[_id == $id][0].identity', {id})).toBe('Jane Roe')
  expect(await as('lee').fetch('*')).toEqual([])
  await expect(as('mara').fetch('*')).rejects.toMatchObject({statusCode: 403})
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
  const told = [
    {who: 'lee', name: 'Lee Aro', by: 'query', at: expect.any(String)},
    {who: 'kim', name: 'Kim Ode', by: 'query', at: expect.any(String)},
  ]
  expect(answer).toEqual({readers: told})
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
