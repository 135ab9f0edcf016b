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

const releaseId = 'r1'
const state = async () => (await client.releases.get({releaseId}))?.state
const texts = () => client.fetch('*[_type == "quote"]{_id, text}')
const quote = (_id: string, text: string) => ({_id, _type: 'quote', text})

/** A release that changes one quote, adds one and takes one away. */
async function writeRelease(): Promise<void> {
  await client.create(quote('kept', 'old'))
  await client.create(quote('gone', 'bye'))
  await client.releases.create({releaseId, metadata: {title: 'Election night'}})
  for (const publishedId of ['kept', 'added']) {
    const document = quote(`versions.${releaseId}.${publishedId}`, 'new')
    await client.createVersion({document, publishedId, releaseId})
  }
  await client.unpublishVersion({releaseId, publishedId: 'gone'})
}

async function refused(attempt: Promise<unknown>): Promise<string> {
  const error: unknown = await attempt.catch((reason: unknown) => reason)
  expect(error).toMatchObject({statusCode: 400, details: {type: 'actionError'}})
  const {details} = error as {details: {items: {error: {description: string}}[]}}
  return details.items[0]?.error.description ?? ''
}

test('a release is created once, described, and found by the client', async () => {
  await client.releases.create({releaseId, metadata: {title: 'Night'}})
  await expect(client.releases.create({releaseId})).rejects.toMatchObject({statusCode: 409})
  const patch = {set: {'metadata.releaseType': 'scheduled'}, unset: ['metadata.title']}
  const {transactionId} = await client.releases.edit({releaseId, patch})
  expect(await client.releases.get({releaseId})).toEqual({
    _id: '_.releases.r1',
    _type: 'system.release',
    _rev: transactionId,
    _createdAt: '2026-03-02T09:00:01.000Z',
    _updatedAt: '2026-03-02T09:00:03.000Z',
    name: releaseId,
    state: 'active',
    metadata: {releaseType: 'scheduled'},
  })
  expect(await refused(client.releases.edit({releaseId, patch: {set: {state: 'published'}}}))).toBe(
    'Only the metadata of the release "r1" can be edited.',
  )
  const {metadata, releaseId: generated} = await client.releases.create({})
  expect(metadata).toEqual({releaseType: 'undecided'})
  expect(await client.fetch('count(*[_id == $id])', {id: `_.releases.${generated}`})).toBe(1)
})

test('publishing a release changes, adds and takes away in one transaction', async () => {
  await writeRelease()
  const {result} = await client.releases.fetchDocuments({releaseId})
  expect(result.map(({_id}) => _id)).toEqual([
    'versions.r1.added',
    'versions.r1.gone',
    'versions.r1.kept',
  ])
  const stacked = await client.fetch('*[_type == "quote"]{_id, text}', {}, {perspective: ['r1']})
  expect(stacked).toContainEqual({_id: 'added', text: 'new'})
  const {transactionId} = await client.releases.publish({releaseId})
  expect(await client.fetch('*[_type == "quote"]{_id, _rev, text, _system}')).toEqual([
    {_id: 'added', _rev: transactionId, text: 'new', _system: null},
    {_id: 'drafts.gone', _rev: transactionId, text: 'bye', _system: null},
    {_id: 'kept', _rev: transactionId, text: 'new', _system: null},
  ])
  expect(await client.releases.get({releaseId})).toMatchObject({
    _rev: transactionId,
    state: 'published',
    publishedAt: '2026-03-02T09:00:09.000Z',
    finalDocumentStates: ['added', 'gone', 'kept'].map((id) => ({
      _key: `versions.r1.${id}`,
      id: `versions.r1.${id}`,
    })),
  })
  expect(await refused(client.releases.publish({releaseId}))).toBe(
    'The release "r1" is published; this takes one that is active or scheduled.',
  )
  await client.releases.delete({releaseId})
  expect(await client.releases.get({releaseId})).toBeUndefined()
})

test('a release that can not be published whole is not published at all', async () => {
  await writeRelease()
  const document = {...quote('versions.r1.kept', 'x'), speaker: {_ref: 'nobody', _weak: false}}
  const weak = {...document, speaker: {_ref: 'nobody', _weak: true, _strengthenOnPublish: {}}}
  await client.replaceVersion({document: weak, publishedId: 'kept', releaseId})
  const before = await client.fetch('*')
  await expect(client.releases.publish({releaseId})).rejects.toMatchObject({
    statusCode: 409,
    details: {items: [{error: {type: 'documentReferenceDoesNotExistError', id: 'kept'}}]},
  })
  expect(await client.fetch('*')).toEqual(before)
})

test('an archived release is out of the way and comes back as it was', async () => {
  await writeRelease()
  const before = await texts()
  await client.releases.archive({releaseId})
  expect(await state()).toBe('archived')
  expect(await texts()).toEqual([
    {_id: 'gone', text: 'bye'},
    {_id: 'kept', text: 'old'},
  ])
  const document = quote('versions.r1.other', 'x')
  expect(await refused(client.createVersion({document, publishedId: 'other', releaseId}))).toBe(
    '"versions.r1.other" can not be changed: the release "r1" is archived. Use another release.',
  )
  await client.releases.unarchive({releaseId})
  expect(await state()).toBe('active')
  expect(await texts()).toEqual(before)
  expect(await client.fetch('*[_system.delete == true]._id')).toEqual(['versions.r1.gone'])
  expect(await refused(client.releases.delete({releaseId}))).toBe(
    'The release "r1" is active; this takes one that is archived or published.',
  )
})

test('what is scheduled stays as it is until it is unscheduled', async () => {
  await writeRelease()
  const publishAt = '2026-03-03T06:00:00.000Z'
  await client.releases.schedule({releaseId, publishAt})
  expect(await client.releases.get({releaseId})).toMatchObject({
    state: 'scheduled',
    publishAt,
    scheduledBy: 'editor',
  })
  const sentence =
    '"versions.r1.kept" can not be changed: the release "r1" is scheduled. Unschedule it first.'
  expect(await refused(client.discardVersion({publishedId: 'kept', releaseId}))).toBe(sentence)
  await expect(client.delete('versions.r1.kept')).rejects.toMatchObject({statusCode: 400})
  await expect(client.createOrReplace(quote('versions.r1.more', 'x'))).rejects.toMatchObject({
    statusCode: 400,
  })
  expect(await refused(client.releases.publish({releaseId}))).toBe(
    `The release "r1" is scheduled for ${publishAt}: unschedule it to publish it now.`,
  )
  await client.releases.unschedule({releaseId})
  const release = await client.releases.get({releaseId})
  expect([release?.state, release?.publishAt]).toEqual(['active', undefined])
  await client.discardVersion({publishedId: 'kept', releaseId})
})

test('nobody writes the document of a release past its actions', async () => {
  await client.releases.create({releaseId})
  const forged = {_id: '_.releases.r1', _type: 'system.release', state: 'scheduled'}
  const attempts = [
    () => client.createOrReplace({...forged, scheduledBy: 'standards'}),
    () => client.patch(forged._id).set({scheduledBy: 'standards'}).commit(),
    () => client.delete(forged._id),
    () => client.create({_id: '_.groups.editors', _type: 'system.group'}),
  ]
  for (const attempt of attempts) {
    await expect(attempt()).rejects.toMatchObject({statusCode: 400})
  }
  await client.create({...forged, _id: `drafts.${forged._id}`})
  const publish = client.action({
    actionType: 'sanity.action.document.publish',
    draftId: `drafts.${forged._id}`,
    publishedId: forged._id,
  })
  expect(await refused(publish)).toBe('"_.releases.r1" is not the ID of a published document.')
  const returned = {actionType: 'lake.action.release.return', releaseId, ifRevisionId: 'x'}
  await expect(
    client.request({
      url: '/data/actions/test',
      method: 'POST',
      body: {actions: [{...returned, message: 'Forged'}]},
    }),
  ).rejects.toMatchObject({statusCode: 400})
  expect(await state()).toBe('active')
})

test('a release of elsewhere is imported, and never as one that a clock publishes', async () => {
  const release = (ifExists: 'fail' | 'ignore' | 'replace', title: string) => {
    const metadata = {releaseType: 'scheduled', title}
    const attributes = {_id: 'x', _type: 'system.release', state: 'scheduled', metadata}
    return client.action({
      actionType: 'sanity.action.release.import',
      releaseId,
      ifExists,
      attributes: {...attributes, publishAt: '2026-03-01T00:00:00.000Z'},
    })
  }
  await release('fail', 'a')
  await expect(release('fail', 'b')).rejects.toMatchObject({statusCode: 409})
  await release('ignore', 'c')
  expect(await client.fetch('*[0]{name, state, publishAt, "title": metadata.title}')).toEqual({
    name: releaseId,
    state: 'active',
    publishAt: null,
    title: 'a',
  })
  await release('replace', 'd')
  expect(await client.fetch('*[0].metadata.title')).toBe('d')
})
