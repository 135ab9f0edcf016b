import type {SanityClient} from '@sanity/client'
import {
  type Dossier,
  dossierFromDocuments,
  draftedReviewMutations,
  draftIdOf,
  itemsOf,
  publishedIdOf,
  publishPlan,
  publishRequest,
  type ReviewChange,
  reviewIdOf,
  reviewMutations,
  signOff,
  type StoredDocument,
  transition,
  type TransitionName,
  type Versions,
} from '../../workflow/index.ts'
import {confirmation, documentsWith, people} from '../../workflow/testing/newsroom.ts'
import {startEdgeLake} from './edgeLake.ts'

export const articleId = 'article-ferry'
const drafted = new Set(['article', 'quote', 'claim', 'interviewee', 'source'])
type Person = keyof typeof people

/** What Sanity’s role Contributor allows in a hosted dataset: all is read, drafts are written. */
const grants = (written: string) => [
  {datasets: '*', filter: '_id in path("**")', permissions: ['read', 'history'] as const},
  {datasets: '*', filter: written, permissions: ['create', 'update'] as const},
]

/** A lake with no rule of its own, whose people may write drafts only, and a publisher’s token. */
export async function startHosted() {
  const edge = await startEdgeLake()
  const role = {title: '', description: ''}
  const onlyDrafts = grants('_id in path("drafts.**")')
  edge.access.roles.put({...role, name: 'contributor', grants: onlyDrafts})
  edge.access.roles.put({...role, name: 'publisher', grants: grants('_id in path("**")')})
  for (const [id, {name = id}] of Object.entries(people)) {
    edge.access.putUser({id, name, roles: ['contributor'], demo: false})
  }
  const raw = (token: string) => edge.client(token).withConfig({perspective: 'raw'})
  const robot = () => raw(edge.access.createToken({name: 'Robot', roles: ['publisher']}).token)
  const publisher = robot()
  const documents = documentsWith().map((one) => (drafted.has(one._type) ? draftOf(one) : one))
  await publisher.mutate(documents.map((create) => ({create})))

  let keys = 0
  let ids = 0
  let time = Date.parse('2026-03-01T10:30:00Z')
  const clock = {now: () => new Date((time += 60_000)), newId: () => `t${(ids += 1)}`}
  const as = (person: Person) => raw(edge.tokenOf(person))
  const key = () => `k${(keys += 1)}`

  async function read(): Promise<{dossier: Dossier; versionsOf: (id: string) => Versions}> {
    const all = await publisher.fetch<StoredDocument[]>('*')
    const byId = new Map(all.map((document) => [document._id, document]))
    const working = all.map((document) => ({
      ...(byId.get(draftIdOf(document._id)) ?? document),
      _id: publishedIdOf(document._id),
    }))
    const dossier = dossierFromDocuments(articleId, working)
    if (!dossier) throw new Error('no dossier')
    const versionsOf = (id: string) => {
      const draft = byId.get(draftIdOf(id))
      const published = byId.get(id)
      return {...(draft && {draft}), ...(published && {published})}
    }
    return {dossier, versionsOf}
  }

  /** A step of the review, as the Studio writes it. */
  async function step(
    person: Person,
    make: (dossier: Dossier, stamp: {at: string; key: string}) => ReviewChange,
    writer = as(person),
  ): Promise<void> {
    const {dossier, versionsOf} = await read()
    const change = make(dossier, {at: '2026-03-01T10:00:00.000Z', key: key()})
    const mutations = reviewMutations(articleId, change, dossier.review)
    const versions = versionsOf(reviewIdOf(articleId))
    await writer.mutate(draftedReviewMutations(articleId, mutations, versions))
  }

  const move = (person: Person, name: TransitionName) =>
    step(person, (dossier, stamp) => transition(dossier, people[person], {name}, stamp))

  async function signAll(person: Person = 'chidi'): Promise<void> {
    const {dossier} = await read()
    for (const item of itemsOf(dossier).filter(({state}) => state !== 'confirmed')) {
      await step(person, (now, stamp) =>
        signOff(now, people[person], confirmation(now, item.key), stamp),
      )
    }
  }

  return {
    edge,
    publisher,
    robot,
    clock,
    as,
    read,
    step,
    move,
    signAll,
    /** The story goes the usual way until it can be published. */
    async makeReady() {
      await signAll()
      await move('rosa', 'submit')
      await move('edda', 'sendToFactCheck')
      await move('chidi', 'passToCopyEdit')
      await move('edda', 'markReady')
    },
    /** Asks for the article, or another document, as it is now; the answer stands under the id that is returned. */
    async ask(person: Person, id = articleId): Promise<string> {
      const {dossier, versionsOf} = await read()
      const {draft, published} = versionsOf(id)
      const alone = {
        id,
        type: draft?._type ?? '',
        draftRevision: draft?._rev,
        publishedRevision: published?._rev,
      }
      const plan = id === articleId ? publishPlan(dossier, versionsOf) : [alone]
      const request = publishRequest(id, plan, key())
      await as(person).create(request)
      return publishedIdOf(request._id)
    },
    answer: (id: string) => publisher.getDocument(id),
    readers: (): SanityClient => edge.client().withConfig({perspective: 'published'}),
    close: () => edge.close(),
  }
}

/** As the Studio writes drafts: references to what is not published yet are weak until it is. */
function draftOf(document: StoredDocument): StoredDocument {
  const weak = JSON.stringify(document).replaceAll(
    '"_type":"reference"',
    '"_type":"reference","_weak":true,"_strengthenOnPublish":{"type":"any"}',
  )
  return {...JSON.parse(weak), _id: draftIdOf(document._id)}
}
