import {afterEach, expect, test} from 'vitest'
import type {CommitPolicy} from '../../lake/index.ts'
import {serveTestLake} from './lakeHarness.ts'
import type {LakeServer} from './lakeHarness.ts'

let server: LakeServer
afterEach(() => server.close())

const gate: CommitPolicy = ({changes, get, identity, referencing, timestamp}) => {
  const published = changes.filter(({id, after}) => id === 'article-1' && after)
  if (published.length === 0) return {write: []}
  if (get('quote-1')?.checked !== true) {
    const item = {code: 'unchecked', documentId: 'quote-1', message: 'Quote 1 is not checked.'}
    return {refuse: {message: 'The article can not be published.', items: [item]}}
  }
  const receipt = {
    _id: 'receipt-1',
    _type: 'receipt',
    article: {_ref: 'article-1', _weak: true},
    publishedAt: timestamp,
    publishedBy: identity.id,
    quotedBy: referencing('quote-1'),
  }
  return {write: [receipt]}
}

const article = {_id: 'article-1', _type: 'article', quote: {_ref: 'quote-1'}}

test('a refusal stores nothing, by mutation or by action, and says why', async () => {
  server = await serveTestLake([gate])
  const client = server.client('editor', {perspective: 'raw'})
  await client.create({_id: 'quote-1', _type: 'quote'})
  await client.create({...article, _id: 'drafts.article-1'})
  const before = await client.fetch('*')
  const publish = {
    actionType: 'sanity.action.document.publish' as const,
    draftId: 'drafts.article-1',
    publishedId: 'article-1',
  }
  const attempts = [
    () => client.action(publish),
    () => client.action(publish, {dryRun: true}),
    () => client.createOrReplace(article),
    () =>
      client.create({_id: 'other', _type: 'x'}, {dryRun: true}).then(() => client.create(article)),
  ]
  for (const attempt of attempts) {
    await expect(attempt()).rejects.toMatchObject({
      statusCode: 403,
      message: 'The article can not be published.\n- Quote 1 is not checked.',
      details: {
        type: 'commitPolicyError',
        items: [{code: 'unchecked', documentId: 'quote-1', message: 'Quote 1 is not checked.'}],
      },
    })
  }
  expect(await client.fetch('*')).toEqual(before)
})

test('what a policy writes is part of the transaction: revision, history and events', async () => {
  server = await serveTestLake([gate])
  const client = server.client('editor', {perspective: 'raw'})
  const events: unknown[] = []
  const stop = server.lake.listen(
    'test',
    {query: '*[_type == "receipt"]', includeResult: true},
    {id: 'editor', roles: ['editor']},
    {send: (event) => events.push(event.data.result), end: () => {}},
  )
  const {transactionId} = await client
    .transaction()
    .create({_id: 'quote-1', _type: 'quote', checked: true})
    .create(article)
    .commit()
  stop()
  const receipt = await client.getDocument('receipt-1')
  expect(receipt).toEqual({
    _id: 'receipt-1',
    _type: 'receipt',
    _rev: transactionId,
    _createdAt: '2026-03-02T09:00:01.000Z',
    _updatedAt: '2026-03-02T09:00:01.000Z',
    article: {_ref: 'article-1', _weak: true},
    publishedAt: '2026-03-02T09:00:01.000Z',
    publishedBy: 'editor',
    quotedBy: ['article-1'],
  })
  expect(events).toEqual([undefined, receipt])
  const history = server.lake.history.transactions(
    'test',
    ['receipt-1'],
    {},
    {id: 'x', roles: ['editor']},
  )
  expect(history.map(({id}) => id)).toEqual([transactionId])
})
