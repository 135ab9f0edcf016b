import type {SanityClient} from '@sanity/client'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {refusal, serveTestLake} from './lakeHarness.ts'
import type {LakeServer} from './lakeHarness.ts'

let server: LakeServer
let client: SanityClient

beforeEach(async () => {
  server = await serveTestLake()
  client = server.client('editor')
})
afterEach(() => server.close())

test('a document is stored with its times and its revision, and found by id and by query', async () => {
  const created = await client.create({_id: 'quote-1', _type: 'quote', text: 'We open on Monday'})
  expect(created).toEqual({
    _id: 'quote-1',
    _type: 'quote',
    _rev: created._rev,
    _createdAt: '2026-03-02T09:00:01.000Z',
    _updatedAt: '2026-03-02T09:00:01.000Z',
    text: 'We open on Monday',
  })
  expect(await client.getDocument('quote-1')).toEqual(created)
  expect(await client.fetch('*[_type == $type]', {type: 'quote'})).toEqual([created])
  expect(await client.getDocuments(['none', 'quote-1'])).toEqual([null, created])
})

test('an edit keeps the creation time and moves the revision on', async () => {
  const created = await client.create({
    _id: 'quote-1',
    _type: 'quote',
    text: 'We open',
    tags: ['a'],
  })
  const patched = await client
    .patch('quote-1')
    .set({text: 'We open on Monday'})
    .setIfMissing({form: 'direct'})
    .append('tags', ['b'])
    .commit({returnDocuments: true})
  expect(patched).toEqual({
    ...created,
    _rev: patched._rev,
    _updatedAt: '2026-03-02T09:00:02.000Z',
    text: 'We open on Monday',
    form: 'direct',
    tags: ['a', 'b'],
  })
  expect(patched._rev).not.toBe(created._rev)
})

test('one failing mutation stores nothing of its transaction', async () => {
  const attempt = client
    .transaction()
    .create({_id: 'quote-1', _type: 'quote'})
    .patch('missing', (patch) => patch.set({text: 'x'}))
    .commit()
  expect(await refusal(attempt)).toEqual({
    status: 404,
    type: 'mutationError',
    item: {
      index: 1,
      error: {
        type: 'documentNotFoundError',
        id: 'missing',
        description: 'The document with the ID "missing" was not found',
      },
    },
  })
  expect(await client.fetch('count(*)')).toBe(0)
})

test('an edit of a revision that is no longer current is refused', async () => {
  const {_rev} = await client.create({_id: 'quote-1', _type: 'quote', text: 'a'})
  const current = await client.patch('quote-1').set({text: 'b'}).ifRevisionId(_rev).commit()
  const attempt = client.patch('quote-1').set({text: 'c'}).ifRevisionId(_rev).commit()
  expect(await refusal(attempt)).toMatchObject({
    status: 409,
    item: {
      error: {
        type: 'documentRevisionIDDoesNotMatchError',
        currentRevisionID: current._rev,
        expectedRevisionID: _rev,
      },
    },
  })
})

test('a document can be created once, created or replaced, or left as it is', async () => {
  await client.create({_id: 'quote-1', _type: 'quote', text: 'a'})
  const again = client.create({_id: 'quote-1', _type: 'quote', text: 'b'})
  expect(await refusal(again)).toMatchObject({
    status: 409,
    item: {error: {type: 'documentAlreadyExistsError', id: 'quote-1'}},
  })
  const kept = await client.mutate([{createIfNotExists: {_id: 'quote-1', _type: 'quote'}}], {
    returnDocuments: false,
  })
  expect(kept).toMatchObject({results: [{id: 'quote-1', operation: 'none'}]})
  const replaced = await client.createOrReplace({_id: 'quote-1', _type: 'quote', form: 'direct'})
  expect(replaced).not.toHaveProperty('text')
})

test('an id that is missing or ends in a dot is completed', async () => {
  const draft = await client.create({_id: 'drafts.', _type: 'quote'})
  expect(draft._id).toMatch(/^drafts\.[0-9a-f-]{36}$/)
  expect((await client.create({_type: 'quote'}))._id).toMatch(/^[0-9a-f-]{36}$/)
})

test('a strong reference needs its target and holds it; a weak one does neither', async () => {
  const dangling = client.create({_id: 'q', _type: 'quote', speaker: {_ref: 'p'}})
  expect(await refusal(dangling)).toMatchObject({
    status: 409,
    item: {error: {type: 'documentReferenceDoesNotExistError', referenceID: 'p'}},
  })
  await client
    .transaction()
    .create({_id: 'q', _type: 'quote', speaker: {_ref: 'p'}})
    .create({_id: 'w', _type: 'review', article: {_ref: 'none', _weak: true}})
    .create({_id: 'p', _type: 'interviewee'})
    .commit()
  expect(await refusal(client.delete('p'))).toMatchObject({
    status: 409,
    item: {error: {type: 'documentHasExistingReferencesError', referencingIDs: ['q']}},
  })
  await client.transaction().delete('p').delete('q').commit()
  expect(await client.fetch('*[]._id')).toEqual(['w'])
})

test('documents are patched and deleted by query', async () => {
  for (const id of ['a', 'b']) await client.create({_id: id, _type: 'quote', count: 1})
  await client.patch({query: '*[_type == "quote"]'}).inc({count: 2}).commit()
  expect(await client.fetch('*[]{_id, count}')).toEqual([
    {_id: 'a', count: 3},
    {_id: 'b', count: 3},
  ])
  await client.delete({query: '*[_type == $type]', params: {type: 'quote'}})
  expect(await client.fetch('count(*)')).toBe(0)
})

test('items put into arrays get keys when asked for', async () => {
  const created = await client.create(
    {_id: 'q', _type: 'quote', evidence: [{_key: 'own', excerpt: 'a'}, {excerpt: 'b'}]},
    {autoGenerateArrayKeys: true},
  )
  expect(created.evidence).toEqual([
    {_key: 'own', excerpt: 'a'},
    {_key: expect.stringMatching(/^[0-9a-f]{12}$/), excerpt: 'b'},
  ])
})

test('a dry run says what would happen and stores nothing', async () => {
  const result = await client.create({_id: 'q', _type: 'quote'}, {dryRun: true})
  expect(result).toMatchObject({_id: 'q'})
  expect(await client.fetch('count(*)')).toBe(0)
})

test('the same transaction sent twice, as after a broken connection, is stored once', async () => {
  const send = (count: number) =>
    client.mutate([{patch: {id: 'q', inc: {count}}}], {transactionId: 't1'})
  await client.create({_id: 'q', _type: 'quote', count: 0})
  await send(1)
  await send(1)
  expect(await client.fetch('*[0].count')).toBe(1)
  await expect(send(2)).rejects.toMatchObject({statusCode: 409})
})

test('the type and id of a document do not change, and a bad patch is named', async () => {
  await client.create({_id: 'q', _type: 'quote'})
  expect(await refusal(client.patch('q').set({_type: 'claim'}).commit())).toMatchObject({
    status: 400,
    item: {error: {description: 'Cannot modify immutable attribute "_type" of "q"'}},
  })
  expect(await refusal(client.patch('q').set({'#': 1}).commit())).toMatchObject({status: 400})
})

test('a query that can not be read is answered with the place of its fault', async () => {
  await expect(client.fetch('*[_type == ')).rejects.toMatchObject({
    statusCode: 400,
    details: {type: 'queryParseError', query: '*[_type == ', start: 12, end: 12},
  })
})

test('anonymous readers see published documents only and write nothing', async () => {
  await client.create({_id: 'quote-1', _type: 'quote'})
  await client.create({
    _id: 'drafts.quote-1',
    _type: 'quote',
    text: 'secret',
    to: {_ref: 'quote-1'},
  })
  await client.create({_id: 'review.article-1', _type: 'review'})
  const anonymous = server.client(undefined, {perspective: 'raw'})
  expect(await anonymous.fetch('*[]._id')).toEqual(['quote-1'])
  expect(await anonymous.fetch('*[references("quote-1")]')).toEqual([])
  expect(await anonymous.fetch('{"x": {"_ref": "review.article-1"}}{"y": x->_id}')).toEqual({
    y: null,
  })
  expect(await anonymous.getDocument('review.article-1')).toBeUndefined()
  const drafts = server.client(undefined, {perspective: 'drafts'})
  expect(await drafts.fetch('*[]{_id, text}')).toEqual([{_id: 'quote-1', text: null}])
  await expect(anonymous.create({_type: 'quote'})).rejects.toMatchObject({statusCode: 401})
})

test('a private dataset is for those whom its documents name', async () => {
  const dataset = 'test-private'
  const allowed = server.client('standards', {dataset})
  const knownBy = ['standards']
  const record = {_id: 'confidential.p', _type: 'confidential', identity: 'A name', knownBy}
  await allowed.create(record)
  expect(await allowed.fetch('*[]._id', {}, {perspective: 'raw'})).toEqual(['confidential.p'])
  const other = server.client('editor', {dataset, perspective: 'raw'})
  expect(await other.fetch('*')).toEqual([])
  expect(await other.getDocument('confidential.p')).toBeUndefined()
  await expect(other.create({_type: 'x'})).rejects.toMatchObject({statusCode: 403})
})
