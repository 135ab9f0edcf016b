import type {SanityClient} from '@sanity/client'
import {afterEach, beforeEach, expect, it} from 'vitest'
import type {CommitPolicy, Scheduler} from '../../lake/index.ts'
import {newsroomPolicy, type StoredDocument} from '../../workflow/index.ts'
import {documentsWith, readyDossier} from '../../workflow/testing/newsroom.ts'
import {editor, serveTestLake, type LakeServer} from './lakeHarness.ts'

/** A release, or a clock, is no way past the gate. */
const releaseId = 'tide'
const articleId = 'article-ferry'
const versioned = new Set(['article', 'quote', 'claim', 'interviewee', 'source'])

let server: LakeServer
let desk: SanityClient
let scheduler: Scheduler
let time: number

beforeEach(async () => {
  let enforced = false
  time = Date.parse('2026-03-02T09:00:00.000Z')
  const policy: CommitPolicy = (view) => (enforced ? newsroomPolicy(view) : {write: []})
  server = await serveTestLake([policy], {now: () => new Date(time)})
  scheduler = server.lake.publishScheduled({identityOf: () => editor})
  desk = server.client('editor', {perspective: 'raw'})
  const {review} = readyDossier()
  if (!review) throw new Error('no review')
  const documents = documentsWith().map((one) => (versioned.has(one._type) ? versionOf(one) : one))
  await desk.mutate([...documents, review].map((create) => ({create})))
  enforced = true
  await desk.releases.create({releaseId})
})
afterEach(() => server.close())

const versionIdOf = (id: string) => `versions.${releaseId}.${id}`

/** As the Studio writes versions: references to what is not published yet are weak until it is. */
function versionOf(document: StoredDocument): StoredDocument {
  const weak = JSON.stringify(document).replaceAll(
    '"_type":"reference"',
    '"_type":"reference","_weak":true,"_strengthenOnPublish":{"type":"any"}',
  )
  return {...JSON.parse(weak), _id: versionIdOf(document._id)}
}

/** Words that nobody checked. */
async function reword(): Promise<void> {
  const words = {text: 'Nobody asked me', wording: 'Nobody asked me'}
  await desk.patch(versionIdOf('quote-asked')).set(words).commit()
}

const published = () => desk.fetch('*[_id == $articleId || _type == "receipt"]._id', {articleId})
const state = async () => (await desk.releases.get({releaseId}))?.state

async function whenDue(): Promise<void> {
  await desk.releases.schedule({releaseId, publishAt: '2026-03-02T18:00:00.000Z'})
  time = Date.parse('2026-03-02T18:00:00.000Z')
  await scheduler.run()
}

it('refuses a release with words that nobody checked, and changes nothing', async () => {
  await reword()
  const before = await desk.fetch('*')
  await expect(desk.releases.publish({releaseId})).rejects.toMatchObject({
    statusCode: 403,
    details: {
      type: 'commitPolicyError',
      items: [{code: 'notReady'}, {code: 'staleSignOff'}, {code: 'orphanedAnnotation'}],
    },
  })
  expect(await desk.fetch('*')).toEqual(before)
})

it('publishes a checked story with all that is in its release, and leaves a receipt', async () => {
  const {transactionId} = await desk.releases.publish({releaseId})
  const receiptId = `receipt-${articleId}-${transactionId}`
  expect(await published()).toEqual([articleId, receiptId])
  expect(await desk.getDocument(receiptId)).toMatchObject({publishedBy: 'Edith'})
  expect(await desk.getDocument(`review.${articleId}`)).toMatchObject({stage: 'published'})
  expect(await state()).toBe('published')
})

it('refuses an unchecked story at the appointed hour, and says on the release why', async () => {
  await reword()
  await whenDue()
  expect(await published()).toEqual([])
  expect(await desk.releases.get({releaseId})).toMatchObject({
    state: 'active',
    error: {
      message: expect.stringMatching(/^Nothing was written: 3 things stand in the way\.\n- /),
    },
  })
})

it('publishes a checked story at the appointed hour in the name of whoever scheduled it', async () => {
  await whenDue()
  const {_rev} = (await desk.releases.get({releaseId})) ?? {}
  const receiptId = `receipt-${articleId}-${_rev}`
  expect(await published()).toEqual([articleId, receiptId])
  expect(await desk.getDocument(receiptId)).toMatchObject({
    publishedBy: 'Edith',
    publishedAt: '2026-03-02T18:00:00.000Z',
  })
})

it('refuses a release that takes away what was printed', async () => {
  await desk.releases.publish({releaseId})
  await desk.releases.create({releaseId: 'hush'})
  await desk.unpublishVersion({releaseId: 'hush', publishedId: articleId})
  await expect(desk.releases.publish({releaseId: 'hush'})).rejects.toMatchObject({
    statusCode: 403,
    details: {items: [{code: 'disappears'}]},
  })
})
