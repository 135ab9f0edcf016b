import type {SanityClient} from '@sanity/client'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {serveTestLake} from './lakeHarness.ts'
import type {LakeServer} from './lakeHarness.ts'

let server: LakeServer
let client: SanityClient

beforeEach(async () => {
  server = await serveTestLake()
  client = server.client('editor', {perspective: 'raw'})
})
afterEach(() => server.close())

/** A quote that is drafted, edited, published, edited live and taken back; the transactions' ids. */
async function liveOfAQuote(): Promise<string[]> {
  const draftId = 'drafts.q'
  const publishedId = 'q'
  const steps = [
    () => client.mutate([{create: {_id: draftId, _type: 'quote', text: 'We opn'}}]),
    () => client.mutate([{patch: {id: draftId, set: {text: 'We open'}}}]),
    () => client.action({actionType: 'sanity.action.document.publish', draftId, publishedId}),
    () => client.mutate([{patch: {id: publishedId, set: {text: 'We open on Monday'}}}]),
    () => client.action({actionType: 'sanity.action.document.unpublish', draftId, publishedId}),
    () => client.mutate([{delete: {id: draftId}}]),
  ]
  for (const step of steps) await step()
  const log = server.lake.history.transactions('test', [draftId, publishedId], {}, reader)
  return log.map(({id}) => id)
}

const reader = {id: 'reader', roles: ['viewer']}

const history = <Answer>(path: string) =>
  client.request<Answer>({url: `/data/history/test/${path}`})

test('every revision of a document can be read again, also after it is deleted', async () => {
  const [created, edited, published, changed] = await liveOfAQuote()
  const textAt = async (id: string, selector: string) => {
    const {documents} = await history<{documents: {text: string; _rev: string}[]}>(
      `documents/${id}?${selector}`,
    )
    return documents.map(({text, _rev}) => [text, _rev])
  }
  expect(await textAt('drafts.q', `revision=${created}`)).toEqual([['We opn', created]])
  expect(await textAt('drafts.q', `revision=${edited}`)).toEqual([['We open', edited]])
  expect(await textAt('q', `revision=${published}`)).toEqual([['We open', published]])
  expect(await textAt('q', 'time=2026-03-02T09:00:04.500Z')).toEqual([
    ['We open on Monday', changed],
  ])
  expect(await textAt('q', 'time=2026-03-02T08:00:00.000Z')).toEqual([])
  expect(await textAt('q', 'lastRevision=true')).toEqual([['We open on Monday', changed]])
})

test("the Studio's history pane tells what happened to a document, newest first", async () => {
  const [created, edited, published, changed, unpublished] = await liveOfAQuote()
  const eventsOf = async (id: string) => {
    const {events} = await history<{events: Record<string, unknown[]>}>(`events/documents/${id}`)
    return events[id]
  }
  const at = (second: number) => ({
    timestamp: `2026-03-02T09:00:0${second}.000Z`,
    author: 'editor',
    documentId: 'q',
  })
  const version = {versionId: 'drafts.q'}
  const publication = {
    ...at(3),
    ...version,
    type: 'publishDocumentVersion',
    versionRevisionId: edited,
    revisionId: published,
    publishCause: 'document.publish',
  }
  expect(await eventsOf('drafts.q')).toEqual([
    {...at(6), ...version, type: 'deleteDocumentVersion', versionRevisionId: unpublished},
    {...at(5), ...version, type: 'unpublishDocument', versionRevisionId: unpublished},
    publication,
    {...at(1), ...version, type: 'createDocumentVersion', versionRevisionId: created},
  ])
  expect(await eventsOf('q')).toEqual([
    {...at(5), ...version, type: 'unpublishDocument', versionRevisionId: unpublished},
    {...at(4), type: 'updateLiveDocument', revisionId: changed},
    publication,
  ])
})

test('the transaction log comes a line a transaction, between bounds, with its effects', async () => {
  const ids = await liveOfAQuote()
  const lines = async (query: string) => {
    const url = `${server.url}/vX/data/history/test/transactions/q,drafts.q?${query}`
    const response = await fetch(url, {headers: {authorization: 'Bearer editor'}})
    const text = await response.text()
    return text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  }
  const bare = 'excludeContent=true'
  expect((await lines(bare)).map(({id}) => id)).toEqual(ids)
  const page = await lines(`${bare}&reverse=true&limit=2&toTransaction=${ids[4]}`)
  expect(page.map(({id}) => id)).toEqual([ids[4], ids[3]])
  const [publish] = await lines(`${bare}&effectFormat=mendoza&fromTransaction=${ids[2]}&limit=1`)
  expect(publish).toEqual({
    id: ids[2],
    timestamp: '2026-03-02T09:00:03.000Z',
    author: 'editor',
    documentIDs: ['q', 'drafts.q'],
    effects: {
      q: {apply: [0, expect.objectContaining({text: 'We open'})], revert: [0, null]},
      'drafts.q': {apply: [0, null], revert: [0, expect.objectContaining({text: 'We open'})]},
    },
  })
})

test('what was taken back can not be read in the history by everybody', async () => {
  const [created] = await liveOfAQuote()
  const at = {revision: String(created)}
  expect(server.lake.history.documentAt('test', 'q', at, undefined)).toBeUndefined()
  expect(server.lake.history.events('test', 'q', undefined)).toEqual([])
  expect(server.lake.history.transactions('test', ['q'], {}, undefined)).toEqual([])
})

test('a dataset is exported a document a line, for anonymous readers without its drafts', async () => {
  await client.create({_id: 'drafts.q', _type: 'quote'})
  await client.create({_id: 'q', _type: 'quote'})
  const exported = async (headers: Record<string, string>) => {
    const response = await fetch(`${server.url}/v1/data/export/test`, {headers})
    return (await response.text())
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)._id)
  }
  expect(await exported({authorization: 'Bearer editor'})).toEqual(['drafts.q', 'q'])
  expect(await exported({})).toEqual(['q'])
})
