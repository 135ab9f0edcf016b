import {afterAll, beforeAll, expect, it} from 'vitest'
import {type EdgeLake, startEdgeLake} from './edgeLake.ts'

let edge: EdgeLake
const raw = {perspective: 'raw' as const}

beforeAll(async () => {
  edge = await startEdgeLake()
  edge.access.datasets.set('archive', 'private')
  edge.access.roles.put({
    name: 'archivist',
    title: 'Archivist',
    description: '',
    grants: [
      {datasets: 'archive', filter: 'shelf == "open"', permissions: ['read', 'history']},
      {datasets: 'archive', filter: '_id in path("drafts.**")', permissions: ['create', 'read']},
      {
        datasets: 'archive',
        filter: 'shelf == "open" && keeper == identity()',
        permissions: ['update'],
      },
    ],
  })
  edge.access.putUser({id: 'ana', name: 'Ana', roles: ['archivist'], demo: false})
  const editor = edge.client(edge.tokenOf('mara'), 'archive')
  await editor.create({_id: 'deep', _type: 'note', shelf: 'closed', text: 'kept'})
  await editor.create({_id: 'hers', _type: 'note', shelf: 'open', keeper: 'ana', text: 'a'})
  await editor.create({_id: 'his', _type: 'note', shelf: 'open', keeper: 'tom', text: 'b'})
  const about = {_type: 'reference', _ref: 'deep'}
  await editor.create({_id: 'list', _type: 'note', shelf: 'open', about})
})
afterAll(() => edge.close())

const ana = () => edge.client(edge.tokenOf('ana'), 'archive')
const editor = () => edge.client(edge.tokenOf('mara'), 'archive')
const refused = (id: string, permission: string) => ({
  statusCode: 403,
  details: {
    items: [{error: {type: 'insufficientPermissionsError', id, permission}}],
  },
})

it('shows the documents of its filter, and nothing of others through a reference', async () => {
  expect(await ana().fetch('*{_id, "about": about->text}', {}, raw)).toEqual([
    {_id: 'hers', about: null},
    {_id: 'his', about: null},
    {_id: 'list', about: null},
  ])
  expect(await ana().fetch('count(*[references("deep")])', {}, raw)).toBe(1)
  expect(await ana().getDocument('deep')).toBeUndefined()
})

it('takes a change where the document is granted before and after it', async () => {
  await ana().patch('hers').set({text: 'changed'}).commit()
  await expect(ana().patch('his').set({text: 'x'}).commit()).rejects.toMatchObject(
    refused('his', 'update'),
  )
  await expect(ana().patch('hers').set({shelf: 'closed'}).commit()).rejects.toMatchObject(
    refused('hers', 'update'),
  )
  await expect(ana().delete('deep')).rejects.toMatchObject(refused('deep', 'update'))
  await expect(ana().create({_id: 'new', _type: 'note'})).rejects.toMatchObject(
    refused('new', 'create'),
  )
  await ana().create({_id: 'drafts.new', _type: 'note'})
  expect(await editor().getDocument('hers')).toMatchObject({shelf: 'open', text: 'changed'})
})

it('answers no document that it hides, whatever way a write asks for it', async () => {
  const hidden = {_id: 'deep', _type: 'note'}
  expect(await ana().createIfNotExists(hidden)).toBeUndefined()
  const copying = {
    actionType: 'sanity.action.document.version.create' as const,
    publishedId: 'deep',
    baseId: 'deep',
    versionId: 'drafts.deep',
  }
  await expect(ana().action(copying)).rejects.toMatchObject({statusCode: 404})
  const query = {query: '*[text == "kept"]'}
  expect(await ana().delete(query)).toMatchObject({results: []})
  expect(await editor().getDocument('deep')).toMatchObject({text: 'kept'})
})

it('tells a listener of a document that comes into view as new, without what it was', async () => {
  const url = `${edge.url}/v2025-02-19/data/listen/archive?query=*&includeResult=true&includePreviousRevision=true&effectFormat=mendoza`
  const headers = {authorization: `Bearer ${edge.tokenOf('ana')}`}
  const events = await listened(url, headers, 2, async () => {
    await editor().create({_id: 'moved', _type: 'note', shelf: 'closed', text: 'hidden words'})
    await editor().patch('moved').set({shelf: 'open', text: 'open words'}).commit()
    await editor().patch('moved').set({shelf: 'closed', text: 'hidden again'}).commit()
  })
  expect(
    events.map(({transition, mutations, previousRev, previous}) => {
      return {transition, previousRev: typeof previousRev, previous, mutations}
    }),
  ).toEqual([
    {
      transition: 'appear',
      previousRev: 'undefined',
      previous: null,
      mutations: [{createOrReplace: expect.objectContaining({text: 'open words'})}],
    },
    {
      transition: 'disappear',
      previousRev: 'string',
      previous: expect.objectContaining({text: 'open words'}),
      mutations: [{delete: {id: 'moved'}}],
    },
  ])
  expect(JSON.stringify(events)).not.toContain('hidden')
  const history = `/data/history/archive/transactions/moved?effectFormat=mendoza`
  const answer = await fetch(`${edge.url}/v2025-02-19${history}`, {headers})
  const log = await answer.text()
  expect(log.trim().split('\n')).toHaveLength(2)
  expect(log).not.toContain('hidden')
})

/** Event data of a stream: as many mutations as wanted, while `act` makes them. */
async function listened(
  url: string,
  headers: Record<string, string>,
  wanted: number,
  act: () => Promise<void>,
): Promise<Record<string, unknown>[]> {
  const ended = new AbortController()
  const {body} = await fetch(url, {headers, signal: ended.signal})
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const until = async (isIt: () => boolean) => {
    while (reader && !isIt()) text += (await reader.read()).value ?? ''
  }
  const mutations = () =>
    text
      .split('\n\n')
      .filter((event) => event.startsWith('event: mutation') && event.includes('\ndata: '))
  await until(() => text.includes('event: welcome'))
  await act()
  await until(
    () => mutations().length > wanted || (mutations().length === wanted && text.endsWith('\n\n')),
  )
  ended.abort()
  return mutations().map((event) => JSON.parse(event.slice(event.indexOf('\ndata: ') + 7)))
}
