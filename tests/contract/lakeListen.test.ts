import type {MutationEvent, PatchOperations, SanityClient} from '@sanity/client'
import {Mutation} from '@sanity/mutator'
import type {MutationParams as MutationParameters} from '@sanity/mutator'
import {applyPatch} from 'mendoza'
import {filter, firstValueFrom, take, toArray} from 'rxjs'
import type {Observable} from 'rxjs'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {serveTestLake} from './lakeHarness.ts'
import type {LakeServer} from './lakeHarness.ts'

let server: LakeServer
let client: SanityClient

beforeEach(async () => {
  server = await serveTestLake()
  client = server.client('editor')
})
afterEach(() => server.close())

/** Collects `count` events after the welcome, once `act` has been run. */
async function received(
  events: Observable<{type: string}>,
  count: number,
  act: () => Promise<unknown>,
): Promise<MutationEvent[]> {
  let welcomed = () => {}
  const ready = new Promise<void>((resolve) => (welcomed = resolve))
  const collected = firstValueFrom(
    events.pipe(
      filter((event) => {
        if (event.type === 'welcome') welcomed()
        return event.type !== 'welcome'
      }),
      take(count),
      toArray(),
    ),
  )
  await ready
  await act()
  return (await collected) as MutationEvent[]
}

const tagsIn = (message: object): string[] =>
  'tags' in message && Array.isArray(message.tags) ? message.tags.map(String) : []

const all = {
  events: ['welcome', 'mutation'] as ('welcome' | 'mutation')[],
  includeAllVersions: true,
  includePreviousRevision: true,
  effectFormat: 'mendoza' as const,
}

test('a listener is told of what appears, changes and disappears, with chained revisions', async () => {
  const events = await received(
    client.listen('*[_type == "quote" && form == "direct"]', {}, all),
    3,
    async () => {
      await client.create({_id: 'q', _type: 'quote', text: 'a', form: 'direct'})
      await client.create({_id: 'other', _type: 'claim'})
      await client.patch('q').set({text: 'b'}).commit()
      await client.patch('q').set({form: 'paraphrase'}).commit()
    },
  )
  const [appear, update, disappear] = events
  expect(events.map(({transition}) => transition)).toEqual(['appear', 'update', 'disappear'])
  expect(appear).toEqual({
    type: 'mutation',
    eventId: `${appear?.transactionId}#q`,
    documentId: 'q',
    transactionId: appear?.transactionId,
    transition: 'appear',
    identity: 'editor',
    resultRev: appear?.transactionId,
    timestamp: '2026-03-02T09:00:01.000Z',
    visibility: 'query',
    transactionTotalEvents: 1,
    transactionCurrentEvent: 0,
    mutations: [{create: appear?.result}],
    result: expect.objectContaining({_id: 'q', text: 'a'}),
    previous: null,
    effects: {apply: [0, expect.objectContaining({text: 'a'})], revert: [0, null]},
  })
  expect(update?.previousRev).toBe(appear?.resultRev)
  expect(disappear?.previousRev).toBe(update?.resultRev)
})

test("an event's effects lead from the previous revision to the result, and back", async () => {
  await client.create({
    _id: 'q',
    _type: 'quote',
    text: 'We opn',
    evidence: [{_key: 'a', excerpt: 'x'}],
  })
  const [event] = await received(client.listen('*', {}, all), 1, () =>
    client.patch('q').set({text: 'We open', 'evidence[_key=="a"].excerpt': 'y'}).commit(),
  )
  const {previous, result, effects} = event ?? {}
  const bare = ({_rev, ...fields}: {_rev?: string}) => fields
  expect(applyPatch(bare(previous ?? {}), effects?.apply ?? [])).toEqual(bare(result ?? {}))
  expect(applyPatch(bare(result ?? {}), effects?.revert ?? [])).toEqual(bare(previous ?? {}))
})

test("the Studio's own model of a document, fed with the mutations, arrives at what is stored", async () => {
  const draftId = 'drafts.q'
  const publishedId = 'q'
  const edit = (patch: PatchOperations) =>
    client.action({actionType: 'sanity.action.document.edit', draftId, publishedId, patch})
  const attributes = {_id: draftId, _type: 'quote', text: 'We opn'}
  const create = 'sanity.action.document.create'
  const events = await received(client.listen('*', {}, all), 9, async () => {
    await client.action({actionType: create, publishedId, attributes, ifExists: 'fail'})
    await edit({diffMatchPatch: {text: '@@ -1,6 +1,7 @@\n We op\n+e\n n\n'}})
    await client.action({actionType: 'sanity.action.document.publish', draftId, publishedId})
    await edit({
      setIfMissing: {evidence: []},
      insert: {after: 'evidence[-1]', items: [{_key: 'a'}]},
    })
    await client.action({actionType: 'sanity.action.document.publish', draftId, publishedId})
    await client.createOrReplace({_id: publishedId, _type: 'quote', text: 'We shut'})
    await client.delete(publishedId)
  })
  for (const event of events) {
    const {previous = null, result = null, mutations, ...params} = event
    const mutation = new Mutation({
      ...params,
      mutations: mutations as MutationParameters['mutations'],
    })
    expect(mutation.apply(previous)).toEqual(result)
  }
})

test('a publish reaches a listener as one transaction of as many events as it sees', async () => {
  await client.create({_id: 'drafts.q', _type: 'quote'})
  const options = {...all, includeResult: false, includePreviousRevision: false}
  const publish = () =>
    client.action({
      actionType: 'sanity.action.document.publish',
      draftId: 'drafts.q',
      publishedId: 'q',
    })
  const events = await received(
    client.listen('*[_id in ["q", "drafts.q"]]', {}, options),
    2,
    publish,
  )
  expect(
    events.map(({documentId, transition, transactionTotalEvents, transactionCurrentEvent}) => {
      return {documentId, transition, transactionTotalEvents, transactionCurrentEvent}
    }),
  ).toEqual([
    {documentId: 'q', transition: 'appear', transactionTotalEvents: 2, transactionCurrentEvent: 0},
    {
      documentId: 'drafts.q',
      transition: 'disappear',
      transactionTotalEvents: 2,
      transactionCurrentEvent: 1,
    },
  ])
})

test('an anonymous listener is told of published documents only, and not by whom', async () => {
  const events = await received(server.client().listen('*', {}, all), 1, async () => {
    await client.create({_id: 'drafts.q', _type: 'quote'})
    await client.create({_id: 'review.a', _type: 'review'})
    await client.create({_id: 'q', _type: 'quote'})
  })
  expect(events.map(({documentId, identity}) => [documentId, identity])).toEqual([['q', '']])
})

test('a query that is no filter, and a filter that does not parse, are refused', async () => {
  const ask = (query: string) => firstValueFrom(client.listen(query, {}, all))
  await expect(ask('count(*)')).rejects.toMatchObject({status: 400})
  await expect(ask('*[')).rejects.toMatchObject({status: 400})
})

/** The event names and documents of a raw stream, as far as `count` events. */
async function rawEvents(lastEventId: string | undefined, count: number) {
  const query = new URLSearchParams({query: '*', enableResume: 'true', includeAllVersions: 'true'})
  const stop = new AbortController()
  const response = await fetch(`${server.url}/vX/data/listen/test?${query}`, {
    signal: stop.signal,
    headers: {authorization: 'Bearer editor', ...(lastEventId && {'last-event-id': lastEventId})},
  })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  while (text.split('\n\n').length <= count) text += (await reader?.read())?.value ?? ''
  stop.abort()
  return text
    .split('\n\n')
    .filter(Boolean)
    .map((block) => ({
      event: /^event: (.*)$/m.exec(block)?.[1],
      id: /^id: (.*)$/m.exec(block)?.[1],
      documentId: /"documentId":"([^"]*)"/.exec(block)?.[1],
    }))
}

test('a listener that comes back is told what it missed; one from long ago starts anew', async () => {
  const [welcome] = await rawEvents(undefined, 1)
  await client.create({_id: 'a', _type: 'quote'})
  await client.create({_id: 'b', _type: 'quote'})
  const back = await rawEvents(welcome?.id, 3)
  expect(back.map(({event, documentId}) => [event, documentId])).toEqual([
    ['welcomeback', undefined],
    ['mutation', 'a'],
    ['mutation', 'b'],
  ])
  expect((await rawEvents(back[1]?.id, 2)).map(({documentId}) => documentId)).toEqual([
    undefined,
    'b',
  ])
  expect((await rawEvents('another-store:1', 1)).map(({event}) => event)).toEqual(['reset'])
})

test('a change makes the answers stale that may show it, and no others', async () => {
  const tagsOf = async (query: string) => {
    const {syncTags} = await client.fetch(query, {}, {filterResponse: false})
    return syncTags ?? []
  }
  const before = {
    everything: await tagsOf('*'),
    quotes: await tagsOf('*[_type == "quote"]'),
    thisQuote: await tagsOf('*[_id == "q"][0]'),
    followed: await tagsOf('*[_type == "article"]{quotes[]->}'),
    sections: await tagsOf('*[_type == "section"]'),
    thatQuote: await tagsOf('*[_id == "other"][0]'),
  }
  const live = client.live.events()
  const messages = await received(live, 2, async () => {
    await client.create({_id: 'q', _type: 'quote'})
    await client.create({_id: 'drafts.a', _type: 'article', quotes: [{_ref: 'q'}]})
    await client.patch('q').set({text: 'b'}).commit()
  })
  const stale = messages.map((message) =>
    Object.entries(before)
      .filter(([, rests]) => rests.some((tag) => tagsIn(message).includes(tag)))
      .map(([name]) => name),
  )
  expect(stale).toEqual([
    ['everything', 'quotes', 'thisQuote'],
    ['everything', 'quotes', 'thisQuote', 'followed'],
  ])
})
