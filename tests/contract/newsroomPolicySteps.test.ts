import type {SanityClient} from '@sanity/client'
import {afterAll, beforeAll, expect, it} from 'vitest'
import type {CommitPolicy} from '../../lake/index.ts'
import {
  breakGlass,
  dossierFromDocuments,
  newsroomPolicy,
  publishActions,
  publishPlan,
  reviewMutations,
  rulesVersion,
  staffOf,
  actorOf,
  type Dossier,
  type StoredDocument,
  type Versions,
} from '../../workflow/index.ts'
import {policy, staff} from '../../workflow/testing/documents.ts'
import {documentsWith, readyDossier} from '../../workflow/testing/newsroom.ts'
import {serveTestLake, type LakeServer} from './lakeHarness.ts'

/** Steps of the desk through a real client: what goes wrong here, goes wrong in a newsroom. */
let server: LakeServer
let desk: SanityClient
let standards: SanityClient
const articleId = 'article-ferry'
const drafted = new Set(['article', 'quote', 'claim', 'interviewee', 'source'])

beforeAll(async () => {
  let enforced = false
  const gate: CommitPolicy = (view) => (enforced ? newsroomPolicy(view) : {write: []})
  server = await serveTestLake([gate])
  desk = server.client('editor', {perspective: 'raw'})
  standards = server.client('standards', {perspective: 'raw'})
  const people = [staff('editor', 'Edith', ['editor']), staff('standards', 'Stan', ['standards'])]
  const documents = documentsWith(...people).map((document) =>
    drafted.has(document._type) ? draftOf(document) : document,
  )
  const {review} = readyDossier()
  await desk.mutate([...documents, review!].map((create) => ({create})))
  enforced = true
})
afterAll(() => server.close())

function draftOf(document: StoredDocument): StoredDocument {
  const weak = JSON.stringify(document).replaceAll(
    '"_type":"reference"',
    '"_type":"reference","_weak":true,"_strengthenOnPublish":{"type":"any"}',
  )
  return {...JSON.parse(weak), _id: `drafts.${document._id}`}
}

async function read(): Promise<{dossier: Dossier; versionsOf: (id: string) => Versions}> {
  const all = await desk.fetch<StoredDocument[]>('*')
  const byId = new Map(all.map((document) => [document._id, document]))
  const working = new Map(byId)
  for (const document of all) {
    if (!document._id.startsWith('drafts.')) continue
    const id = document._id.slice('drafts.'.length)
    working.set(id, {...document, _id: id})
  }
  const dossier = dossierFromDocuments(articleId, [...working.values()])
  if (!dossier) throw new Error('no dossier')
  const versionsOf = (id: string): Versions => {
    const draft = byId.get(`drafts.${id}`)
    const published = byId.get(id)
    return {...(draft && {draft}), ...(published && {published})}
  }
  return {dossier, versionsOf}
}

const failure = (attempt: Promise<unknown>) =>
  attempt.then(
    () => undefined,
    (error: {statusCode: number; details?: {items?: {code: string}[]}}) => ({
      status: error.statusCode,
      codes: (error.details?.items ?? []).map(({code}) => code),
    }),
  )

it('puts a policy in force for standards only, counted and kept', async () => {
  const asked = policy({fullCoverage: true})
  expect(await failure(desk.createOrReplace(asked))).toEqual({
    status: 403,
    codes: ['policyByStandards'],
  })
  await standards.create({...asked, _id: `drafts.${asked._id}`, version: 40})
  await standards.action({
    actionType: 'sanity.action.document.publish',
    draftId: `drafts.${asked._id}`,
    publishedId: asked._id,
  })
  expect(await desk.getDocument(asked._id)).toMatchObject({version: 1, fullCoverage: true})
  expect(await desk.getDocument('policyVersion-section-news-1')).toMatchObject({
    _type: 'policyVersion',
    version: 1,
    setBy: 'Stan',
  })
})

it('holds back what the new policy asks for, and lets it out with the glass broken, told for good', async () => {
  const {dossier, versionsOf} = await read()
  const now = new Date().toISOString()
  const publish = () =>
    desk.action(publishActions(publishPlan(dossier, versionsOf), dossier.article, now))
  expect(await failure(publish())).toEqual({status: 403, codes: ['unanchoredSentence']})
  const edith = actorOf(
    {id: 'editor', name: 'Edith', roles: ['editor']},
    staffOf(dossier, 'editor'),
  )
  const {serverTime} = await clockOf()
  const change = breakGlass(
    dossier,
    edith,
    {reason: 'The dam is failing.'},
    {at: serverTime, key: 'g1'},
  )
  await desk.mutate(reviewMutations(articleId, change, dossier.review))
  const {transactionId} = await publish()
  expect(await desk.getDocument(`receipt-${articleId}-${transactionId}`)).toMatchObject({
    rulesVersion,
    policyVersion: 'policy-section-news@1',
    breakGlass: {
      by: 'Edith',
      reason: 'The dam is failing.',
      setAside: [{code: 'unanchoredSentence'}],
    },
  })
  expect(await desk.getDocument(`review.${articleId}`)).toMatchObject({
    stage: 'published',
    breakGlass: [{_key: 'g1', receipt: `receipt-${articleId}-${transactionId}`}],
  })
})

it('refuses once, cleanly, when an edit lands between the look and the publish', async () => {
  await desk.createIfNotExists({
    ...(await desk.getDocument(articleId)),
    _id: `drafts.${articleId}`,
    _type: 'article',
  })
  const {dossier, versionsOf} = await read()
  const plan = publishPlan(dossier, versionsOf)
  await desk.patch(`drafts.${articleId}`).set({headline: 'Something else'}).commit()
  const before = await desk.fetch('*')
  const now = new Date().toISOString()
  const refused = await failure(desk.action(publishActions(plan, dossier.article, now)))
  expect(refused?.status).toBe(409)
  expect(await desk.fetch('*')).toEqual(before)
})

/** The test lake has a clock of its own: a document tells the time. */
async function clockOf(): Promise<{serverTime: string}> {
  const {_updatedAt} = await desk.createOrReplace({_id: 'drafts.clock', _type: 'note'})
  return {serverTime: _updatedAt}
}
