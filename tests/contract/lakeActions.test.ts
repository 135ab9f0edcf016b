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

const publishOf = (publishedId: string) => ({
  actionType: 'sanity.action.document.publish' as const,
  draftId: `drafts.${publishedId}`,
  publishedId,
})

const promised = (id: string) => ({
  _ref: id,
  _weak: true,
  _strengthenOnPublish: {type: 'interviewee'},
})

async function writeDossier(): Promise<void> {
  await client
    .transaction()
    .create({_id: 'drafts.article-1', _type: 'article', quote: promised('quote-1')})
    .create({_id: 'drafts.quote-1', _type: 'quote', speaker: promised('person-1')})
    .create({_id: 'drafts.person-1', _type: 'interviewee'})
    .commit()
}

test('an article is published with all it rests on, in one transaction and any order', async () => {
  await writeDossier()
  const {transactionId} = await client.action(['article-1', 'quote-1', 'person-1'].map(publishOf))
  expect(await client.fetch('*[]{_id, _rev, quote, speaker}')).toEqual([
    {_id: 'article-1', _rev: transactionId, quote: {_ref: 'quote-1'}, speaker: null},
    {_id: 'person-1', _rev: transactionId, quote: null, speaker: null},
    {_id: 'quote-1', _rev: transactionId, quote: null, speaker: {_ref: 'person-1'}},
  ])
})

test('without one of its documents nothing of the article is published', async () => {
  await writeDossier()
  const before = await client.fetch('*')
  await expect(client.action(['article-1', 'quote-1'].map(publishOf))).rejects.toMatchObject({
    statusCode: 409,
    details: {
      type: 'actionError',
      items: [{index: 1, error: {type: 'documentReferenceDoesNotExistError', id: 'quote-1'}}],
    },
  })
  expect(await client.fetch('*')).toEqual(before)
})

test('an edit makes the draft from what is published, even one that changes nothing', async () => {
  const published = await client.create({_id: 'quote-1', _type: 'quote', text: 'a'})
  const {transactionId} = await client.action({
    actionType: 'sanity.action.document.edit',
    draftId: 'drafts.quote-1',
    publishedId: 'quote-1',
    patch: {unset: ['_empty_action_guard_pseudo_field_']},
  })
  expect(await client.getDocument('drafts.quote-1')).toEqual({
    ...published,
    _id: 'drafts.quote-1',
    _rev: transactionId,
    _updatedAt: '2026-03-02T09:00:02.000Z',
  })
})

test('a publish keeps the creation time and guards the revisions it was asked for', async () => {
  const first = await client.create({_id: 'quote-1', _type: 'quote', text: 'a'})
  const draft = await client.create({_id: 'drafts.quote-1', _type: 'quote', text: 'b'})
  const stale = {...publishOf('quote-1'), ifDraftRevisionId: 'other'}
  await expect(client.action(stale)).rejects.toMatchObject({
    statusCode: 409,
    details: {items: [{error: {type: 'documentRevisionIDDoesNotMatchError'}}]},
  })
  await client.action({
    ...publishOf('quote-1'),
    ifDraftRevisionId: draft._rev,
    ifPublishedRevisionId: first._rev,
  })
  const published = await client.getDocument('quote-1')
  expect(published).toMatchObject({text: 'b', _createdAt: first._createdAt})
  expect(await client.getDocument('drafts.quote-1')).toBeUndefined()
})

test('a draft is created, replaced, discarded; a document is unpublished and deleted', async () => {
  const publishedId = 'quote-1'
  const draftId = 'drafts.quote-1'
  const attributes = (text: string) => ({_id: draftId, _type: 'quote', text})
  const texts = () => client.fetch('*[]{_id, text}')
  const create = {
    actionType: 'sanity.action.document.create' as const,
    publishedId,
    attributes: attributes('a'),
  }
  await client.action({...create, ifExists: 'fail'})
  await client.action({...create, ifExists: 'ignore'})
  await expect(client.action({...create, ifExists: 'fail'})).rejects.toMatchObject({
    statusCode: 409,
  })
  await client.action({
    actionType: 'sanity.action.document.replaceDraft',
    publishedId,
    attributes: attributes('b'),
  })
  expect(await texts()).toEqual([{_id: draftId, text: 'b'}])
  await client.action(publishOf(publishedId))
  await client.action({actionType: 'sanity.action.document.unpublish', draftId, publishedId})
  expect(await texts()).toEqual([{_id: draftId, text: 'b'}])
  await client.action(publishOf(publishedId))
  await client.create(attributes('c'))
  await client.action({actionType: 'sanity.action.document.version.discard', versionId: draftId})
  expect(await texts()).toEqual([{_id: publishedId, text: 'b'}])
  await client.create(attributes('d'))
  const deletion = {actionType: 'sanity.action.document.delete' as const, publishedId}
  await expect(client.action({...deletion, includeDrafts: []})).rejects.toMatchObject({
    statusCode: 400,
  })
  await client.action({...deletion, includeDrafts: [draftId]})
  expect(await texts()).toEqual([])
})

test('a draft is not created beside a published document, which has edits instead', async () => {
  await client.create({_id: 'quote-1', _type: 'quote'})
  const attempt = client.action({
    actionType: 'sanity.action.document.create',
    publishedId: 'quote-1',
    attributes: {_id: 'drafts.quote-1', _type: 'quote'},
    ifExists: 'ignore',
  })
  await expect(attempt).rejects.toMatchObject({
    statusCode: 409,
    details: {items: [{error: {type: 'documentAlreadyExistsError', id: 'quote-1'}}]},
  })
})

test('deleting a document takes its named versions with it, and nothing else', async () => {
  const version = 'versions.r1.quote-1'
  for (const _id of ['quote-1', version, 'other']) await client.create({_id, _type: 'quote'})
  const deletion = (includeDrafts: string[]) =>
    client.action({
      actionType: 'sanity.action.document.delete',
      publishedId: 'quote-1',
      includeDrafts,
    })
  const descriptions = [
    [[], `"quote-1" has the draft or version "${version}", which the action does not include.`],
    [[version, 'other'], '"other" is not a draft or version of "quote-1".'],
  ] as const
  for (const [include, description] of descriptions) {
    await expect(deletion([...include])).rejects.toMatchObject({
      statusCode: 400,
      details: {items: [{index: 0, error: {type: 'validationError', description}}]},
    })
  }
  await deletion([version])
  expect(await client.fetch('*[]._id')).toEqual(['other'])
})

test('a version is made of a base at a revision, replaced, published and discarded', async () => {
  const base = await client.create({_id: 'quote-1', _type: 'quote', text: 'a'})
  const versionId = 'versions.r1.quote-1'
  const create = (ifBaseRevisionId: string) =>
    client.action({
      actionType: 'sanity.action.document.version.create',
      publishedId: 'quote-1',
      baseId: 'quote-1',
      versionId,
      ifBaseRevisionId,
    })
  await expect(create('other')).rejects.toMatchObject({
    statusCode: 409,
    details: {items: [{error: {type: 'documentRevisionIDDoesNotMatchError'}}]},
  })
  await create(base._rev)
  await expect(create(base._rev)).rejects.toMatchObject({statusCode: 409})
  await client.action({
    actionType: 'sanity.action.document.version.replace',
    document: {_id: versionId, _type: 'quote', text: 'b'},
  })
  expect(await client.fetch('*[0].text', {}, {perspective: ['r1']})).toBe('b')
  await client.action({...publishOf('quote-1'), draftId: versionId})
  expect(await client.fetch('*[]{_id, text}')).toEqual([{_id: 'quote-1', text: 'b'}])
})

test('a version is made of one source, and marked to unpublish only where there is something', async () => {
  await client.create({_id: 'quote-1', _type: 'quote', text: 'a'})
  const versionId = 'versions.r1.quote-1'
  const create = {
    actionType: 'sanity.action.document.version.create' as const,
    publishedId: 'quote-1',
  }
  const document = {_id: versionId, _type: 'quote', text: 'b'}
  const both = client.action({...create, baseId: 'quote-1', versionId, document})
  await expect(both).rejects.toMatchObject({statusCode: 400})
  await expect(client.action({...create, baseId: 'other', versionId})).rejects.toMatchObject({
    statusCode: 404,
  })
  const unpublish = (id: string) => client.unpublishVersion({publishedId: id, releaseId: 'r1'})
  await expect(unpublish('nobody')).rejects.toMatchObject({statusCode: 404})
  await unpublish('quote-1')
  expect(await client.getDocument(versionId)).toMatchObject({text: 'a', _system: {delete: true}})
  await expect(client.action({...publishOf('quote-1'), draftId: versionId})).rejects.toMatchObject({
    statusCode: 400,
  })
  await client.replaceVersion({document, publishedId: 'quote-1', releaseId: 'r1'})
  expect(await client.fetch('*[_id == $versionId][0]._system', {versionId})).toBeNull()
})

test('what an action brings has the time of its making as a time, or nothing is stored', async () => {
  const made = {_type: 'quote', _createdAt: {at: 'once'}}
  const act = (action: object) =>
    client.request({url: '/data/actions/test', method: 'POST', body: {actions: [action]}})
  const named = (name: string) => `sanity.action.document.${name}`
  const document = {...made, _id: 'versions.r1.quote-1'}
  await Promise.all(
    [
      {actionType: named('create'), publishedId: 'quote-1', attributes: made},
      {actionType: named('replaceDraft'), publishedId: 'quote-1', attributes: made},
      {actionType: named('version.create'), publishedId: 'quote-1', document},
      {actionType: named('version.replace'), document},
    ].map((action) => expect(act(action)).rejects.toMatchObject({statusCode: 400})),
  )
  expect(await client.fetch('*[]')).toEqual([])
})

test('variants are refused in the way that makes the Studio hide them', async () => {
  const probe = client.action(
    {actionType: 'sanity.action.variant.definition.create', variantId: 'v1'},
    {dryRun: true},
  )
  await expect(probe).rejects.toMatchObject({
    statusCode: 403,
    details: {type: 'actionError', items: [{error: {type: 'insufficientPermissionsError'}}]},
  })
  await expect(
    client.request({
      url: '/data/actions/test',
      method: 'POST',
      body: {actions: [{actionType: 'x'}]},
    }),
  ).rejects.toMatchObject({statusCode: 400})
})
