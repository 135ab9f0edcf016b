import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createClient, type SanityClient} from '@sanity/client'
import {openAccess} from '../../../lake/access/openAccess.ts'
import {createLakeApp} from '../../../lake/http/createLakeApp.ts'
import {serveLake} from '../../../lake/http/serveLake.ts'
import {openLake, type CommitPolicy} from '../../../lake/index.ts'
import {withRestores} from '../../../scripts/dataset/restorePolicy.ts'
import {
  dossierFromDocuments,
  newsroomPolicy,
  publishActions,
  publishPlan,
  reviewMutations,
  signOff,
  type StoredDocument,
} from '../../../workflow/index.ts'
import {
  confirmation,
  documentsWith,
  people,
  readyDossier,
} from '../../../workflow/testing/newsroom.ts'

export const articleId = 'article-ferry'
const drafted = new Set(['article', 'quote', 'claim', 'interviewee', 'source'])

export type StoryRoom = Awaited<ReturnType<typeof openStoryRoom>>

/**
 * A newsroom as `npm start` serves it, with one story in drafts: checked, or with one quote that
 * nobody signed. The gate holds from when it is returned.
 */
export async function openStoryRoom(story: 'checked' | 'unchecked') {
  const dataDir = mkdtempSync(join(tmpdir(), 'onrecord-way-'))
  let time = Date.parse('2026-06-01T09:00:00Z')
  const now = () => new Date((time += 1000))
  let enforced = false
  const gate = withRestores(newsroomPolicy)
  const policy: CommitPolicy = (view) => (enforced ? gate(view) : {write: []})
  const lake = openLake({dataDir, policies: [policy], now})
  const access = openAccess(dataDir, {now})
  access.putUser({id: 'edda', name: 'Edda Holm', roles: ['editor'], demo: true})
  access.putUser({id: 'chidi', name: 'Chidi Okoro', roles: ['factChecker'], demo: true})
  const {token} = access.createSession('edda')
  const app = createLakeApp({lake, access, projectId: 'onrecord'})
  const served = await serveLake(app, {port: 0})
  const desk: SanityClient = createClient({
    apiHost: served.url,
    useProjectHostname: false,
    projectId: 'onrecord',
    dataset: 'production',
    apiVersion: '2025-02-19',
    useCdn: false,
    perspective: 'raw',
    token,
  })
  const {review} = readyDossier()
  if (!review) throw new Error('The story has no review.')
  const signOffs = review.signOffs?.filter(
    ({item}) => story === 'checked' || item !== 'quote:quote-asked',
  )
  const documents = documentsWith().map((document) =>
    drafted.has(document._type) ? unpublished(document, 'drafts.') : document,
  )
  await desk.mutate([...documents, {...review, signOffs}].map((create) => ({create})))
  enforced = true

  return {
    desk,
    /** A fact-checker’s session. */
    checker: desk.withConfig({token: access.createSession('chidi').token}),
    now,
    lake,
    url: served.url,
    signOut: () => access.signOut(token),
    async close() {
      await served.close()
      await lake.close()
      access.close()
      rmSync(dataDir, {recursive: true, force: true})
    },
  }
}

/** As the Studio writes drafts: references to what is not published yet are weak until it is. */
export function unpublished(document: StoredDocument, prefix: string): StoredDocument {
  const weak = JSON.stringify(document).replaceAll(
    '"_type":"reference"',
    '"_type":"reference","_weak":true,"_strengthenOnPublish":{"type":"any"}',
  )
  return {...JSON.parse(weak), _id: `${prefix}${document._id}`}
}

/** The story’s documents as they would be published, what is referred to first. */
export const asPublished = (): StoredDocument[] =>
  documentsWith()
    .filter(({_type}) => drafted.has(_type))
    .toSorted((a, b) => rank(a) - rank(b))

const rank = ({_type}: StoredDocument): number =>
  ['source', 'interviewee', 'quote', 'claim', 'article'].indexOf(_type)

/** The story as the Studio shows it: drafts laid over what is published. */
async function workingStory(desk: SanityClient) {
  const stored = await desk.fetch<StoredDocument[]>('*')
  const byId = new Map(stored.map((document) => [document._id, document]))
  const working = new Map(byId)
  for (const document of stored) {
    if (!document._id.startsWith('drafts.')) continue
    const id = document._id.slice('drafts.'.length)
    working.set(id, {...document, _id: id})
  }
  const dossier = dossierFromDocuments(articleId, [...working.values()])
  if (!dossier) throw new Error('The store holds no story.')
  return {byId, dossier}
}

/** A fact-checker signs the quote as it is in drafts. */
export async function signQuote({checker, now}: StoryRoom): Promise<void> {
  const {dossier} = await workingStory(checker)
  const {chidi} = people
  const input = confirmation(dossier, 'quote:quote-asked')
  const change = signOff(dossier, chidi, input, {at: now().toISOString(), key: 'signed-again'})
  await checker.mutate(reviewMutations(articleId, change, dossier.review))
}

/** The request that the Studio’s Publish makes of what it sees now. */
export async function studioPublish(desk: SanityClient) {
  const {byId, dossier} = await workingStory(desk)
  const plan = publishPlan(dossier, (id) => {
    const draft = byId.get(`drafts.${id}`)
    const published = byId.get(id)
    return {...(draft && {draft}), ...(published && {published})}
  })
  const actions = publishActions(plan, dossier.article, '2026-06-01T10:00:00Z')
  return () => desk.action(actions)
}

export const publishOf = (id: string) => ({
  actionType: 'sanity.action.document.publish' as const,
  draftId: `drafts.${id}`,
  publishedId: id,
})
