import type {SanityClient} from '@sanity/client'
import {afterAll, beforeAll, expect, it} from 'vitest'
import type {CommitPolicy} from '../../lake/index.ts'
import {newsroomPolicy, type StoredDocument} from '../../workflow/index.ts'
import {article, quote, section} from '../../workflow/testing/documents.ts'
import {documentsWith, readyDossier} from '../../workflow/testing/newsroom.ts'
import {serveTestLake, type LakeServer} from './lakeHarness.ts'

/** What a script with an editor’s token might try, past the Studio, on a story in print. */
let server: LakeServer
let desk: SanityClient
let receiptId: string
const articleId = 'article-ferry'
const drafted = new Set(['article', 'quote', 'claim', 'interviewee', 'source'])

beforeAll(async () => {
  let enforced = false
  const policy: CommitPolicy = (view) => (enforced ? newsroomPolicy(view) : {write: []})
  server = await serveTestLake([policy])
  desk = server.client('editor', {perspective: 'raw'})
  const documents = documentsWith().map((document) =>
    drafted.has(document._type) ? draftOf(document) : document,
  )
  const {review} = readyDossier()
  if (!review) throw new Error('no review')
  await desk.mutate([...documents, review].map((create) => ({create})))
  enforced = true
})
afterAll(() => server.close())

/** As the Studio writes drafts: references to what is not published yet are weak until it is. */
function draftOf(document: StoredDocument): StoredDocument {
  const weak = JSON.stringify(document).replaceAll(
    '"_type":"reference"',
    '"_type":"reference","_weak":true,"_strengthenOnPublish":{"type":"any"}',
  )
  return {...JSON.parse(weak), _id: `drafts.${document._id}`}
}

async function reasons(attempt: () => Promise<unknown>): Promise<string[]> {
  const before = await desk.fetch('*')
  const error: unknown = await attempt().then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toMatchObject({statusCode: 403, details: {type: 'commitPolicyError'}})
  expect(await desk.fetch('*')).toEqual(before)
  const {details} = error as {details: {items: {code: string}[]}}
  return [...new Set(details.items.map((item) => item.code))]
}

const publishOf = (id: string) => ({
  actionType: 'sanity.action.document.publish' as const,
  draftId: `drafts.${id}`,
  publishedId: id,
})

it('refuses an article without its quotes, and takes it with all it rests on', async () => {
  expect(await reasons(() => desk.action(publishOf(articleId)))).toEqual(['missingDocument'])
  const ids = documentsWith()
    .filter(({_type}) => drafted.has(_type))
    .map(({_id}) => publishOf(_id))
  const {transactionId} = await desk.action(ids)
  receiptId = `receipt-${articleId}-${transactionId}`
  expect(await desk.getDocument(receiptId)).toMatchObject({publishedBy: 'Edith'})
  expect(await desk.getDocument(`review.${articleId}`)).toMatchObject({stage: 'published'})
})

it('refuses to write other words into what is published', async () => {
  const words = {text: 'Nobody asked me', wording: 'Nobody asked me'}
  expect(await reasons(() => desk.patch('quote-asked').set(words).commit())).toEqual([
    'staleSignOff',
    'orphanedAnnotation',
    'changeWithoutCorrection',
  ])
  const headline = {headline: 'The ferry that never was'}
  const stale = ['staleSignOff', 'changeWithoutCorrection']
  expect(await reasons(() => desk.patch(articleId).set(headline).commit())).toEqual(stale)
  expect(await reasons(() => desk.createOrReplace(article(headline)))).toEqual(stale)
})

it('refuses an article that was published past the workflow', async () => {
  const other = article({_id: 'article-other', slug: {current: 'other'}})
  expect(await reasons(() => desk.create(other))).toContain('notReady')
  expect(await reasons(() => desk.create(quote({_id: 'quote-loose'})))).toEqual(['itemUnused'])
})

it('refuses to make what was published disappear', async () => {
  const unpublish = {
    actionType: 'sanity.action.document.unpublish' as const,
    draftId: 'drafts.quote-asked',
    publishedId: 'quote-asked',
  }
  const removal = {
    actionType: 'sanity.action.document.delete' as const,
    publishedId: articleId,
    includeDrafts: [],
  }
  expect(await reasons(() => desk.delete(articleId))).toEqual(['disappears'])
  expect(await reasons(() => desk.action(removal))).toEqual(['disappears'])
  expect(await reasons(() => desk.action(unpublish))).toContain('disappears')
  expect(await reasons(() => desk.delete({query: '*[_type == "source"]'}))).toContain('disappears')
})

it('refuses sign-offs and stages that nobody gave', async () => {
  const review = await desk.getDocument(`review.${articleId}`)
  if (!review) throw new Error('no review')
  const forged = {...review.signOffs[0], _key: 'forged', statement: 'All is well.'}
  const grown = {...review, signOffs: [...review.signOffs, forged]}
  expect(await reasons(() => desk.createOrReplace(grown))).toEqual(['reviewForged'])
  const append = () => desk.patch(review._id).append('signOffs', [forged]).commit()
  expect(await reasons(append)).toEqual(['reviewForged'])
  expect(await reasons(() => desk.patch(review._id).unset(['signOffs']).commit())).toEqual([
    'reviewRewritten',
  ])
  expect(await reasons(() => desk.patch(review._id).set({stage: 'ready'}).commit())).toEqual([
    'reviewMoved',
  ])
  expect(await reasons(() => desk.delete(review._id))).toEqual(['reviewRewritten'])
})

it('refuses receipts from everybody', async () => {
  const attempts = [
    () => desk.patch(receiptId).set({publishedBy: 'Nobody'}).commit(),
    () => desk.delete(receiptId),
    () => desk.create({_type: 'receipt', items: []}),
  ]
  for (const attempt of attempts) {
    const before = await desk.fetch('*')
    await expect(attempt()).rejects.toMatchObject({statusCode: 403})
    expect(await desk.fetch('*')).toEqual(before)
  }
})

it('refuses roles that somebody gives themselves', async () => {
  const crown = {_id: 'staff.editor', _type: 'staff', roles: ['administrator', 'factChecker']}
  const crowned = () =>
    desk
      .transaction()
      .createOrReplace(crown)
      .createOrReplace(section({title: 'Mine'}))
      .commit()
  expect(await reasons(crowned)).toEqual(['staffByAdministrator'])
  expect(await reasons(() => desk.delete('staff.chidi'))).toEqual(['staffByAdministrator'])
})
