import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {openLake} from '../../lake/index.ts'
import type {Identity, LakeDocument} from '../../lake/index.ts'
import {articleQuery} from '../../queries/article.ts'
import {correctionsQuery} from '../../queries/corrections.ts'
import {frontQuery, menuQuery} from '../../queries/front.ts'
import {intervieweeQuery, quotesOfIntervieweeQuery} from '../../queries/interviewee.ts'
import {latestQuery} from '../../queries/latest.ts'
import {sectionQuery} from '../../queries/section.ts'
import {sitemapQuery, slugsQuery} from '../../queries/sitemap.ts'
import {sourceQuery} from '../../queries/source.ts'
import {workingDossier} from '../../sample/desk/workingState.ts'
import {sampleUsers} from '../../sample/index.ts'
import {createSampleStore} from '../../scripts/sample/createSampleStore.ts'
import {
  effectiveStage,
  itemsOf,
  newsroomPolicy,
  publishBlockers,
  type ReceiptDocument,
} from '../../workflow/index.ts'

const folder = await mkdtemp(join(tmpdir(), 'sample-'))
const dataDir = join(folder, 'store')
/** A Sunday: the working days that the stories fall on are moved back, and must stay in order. */
await createSampleStore({
  dataDir,
  baseUrl: 'http://localhost:3333',
  now: new Date('2026-11-22T11:00:00Z'),
})
const lake = openLake({dataDir, policies: [newsroomPolicy]})
afterAll(async () => {
  lake.close()
  await rm(folder, {recursive: true})
})

const administrator: Identity = {id: 'sunniva-rao', roles: ['administrator']}
const system: Identity = {id: 'system', roles: ['system']}
const documents = new Map(
  [...lake.exportDocuments('production', administrator)].map((document) => [
    document._id,
    document,
  ]),
)
const everyOne = [...documents.values()]

const stages = {
  'article-halcyon': 'retracted',
  'article-cannery': 'published',
  'article-bell': 'published',
  'article-meadow': 'published',
  'article-drill-book': 'published',
  'article-last-keel': 'ready',
  'article-sand': 'standards',
  'article-heron': 'copyEdit',
  'article-headstones': 'factCheck',
  'article-auction': 'editing',
  'article-school': 'reporting',
  'article-porpoises': 'onHold',
  'article-light': 'spiked',
}
const articleIds = Object.keys(stages)
const dossierOf = (id: string) => workingDossier(id, documents)

describe('the sample newsroom has something to see at every stage', () => {
  it('each article stands where the tour says', () => {
    expect(publishedIdsOf('article').toSorted()).toEqual(articleIds.toSorted())
    const found = articleIds.map((id) => [id, effectiveStage(dossierOf(id))])
    expect(Object.fromEntries(found)).toEqual(stages)
  })

  it('the ready one can be published as it is', () => {
    expect(publishBlockers(dossierOf('article-last-keel'))).toEqual([])
  })

  it('the one at standards waits for standards alone', () => {
    const codes = publishBlockers(dossierOf('article-sand')).map(({code}) => code)
    expect(codes).toEqual(['notReady', 'standardsReviewMissing'])
  })

  it('the one in fact-check shows all four kinds of trouble', () => {
    const states = new Set(itemsOf(dossierOf('article-headstones')).map(({state}) => state))
    expect([...states].toSorted()).toEqual([
      'cannotConfirm',
      'confirmed',
      'disputed',
      'needsRecheck',
      'unchecked',
    ])
  })

  it('is as large as promised', () => {
    expect(publishedIdsOf('article').length).toBeGreaterThanOrEqual(8)
    expect(publishedIdsOf('quote').length).toBeGreaterThanOrEqual(25)
    expect(publishedIdsOf('interviewee').length).toBeGreaterThanOrEqual(12)
    expect(publishedIdsOf('source').length).toBeGreaterThanOrEqual(15)
    expect(everyOne.filter(({_type}) => _type === 'sanity.imageAsset')).toHaveLength(21)
  })
})

describe('everything published in the sample can show how it was checked', () => {
  const published = articleIds.filter((id) => documents.has(id))

  it('each has a receipt over every item that it prints', () => {
    expect(published).toEqual([
      'article-halcyon',
      'article-cannery',
      'article-bell',
      'article-meadow',
      'article-drill-book',
    ])
    for (const id of published) {
      const dossier = dossierOf(id)
      const printed = itemsOf(dossier).map(({key, fingerprint}) => [key, fingerprint])
      const signed = receiptOf(dossier.receipt).items.map(({item, fingerprint}) => [
        item,
        fingerprint,
      ])
      expect(Object.fromEntries(signed), id).toEqual(Object.fromEntries(printed))
    }
  })

  it('the corrected one has a second receipt, and its correction is public', async () => {
    const receipts = everyOne.filter(
      ({_type, article}) => _type === 'receipt' && refOf(article) === 'article-cannery',
    )
    expect(receipts).toHaveLength(2)
    const told = await lake.fetch('production', {query: '*[_type == "correction"].kind'}, undefined)
    expect(told).toEqual(['correction', 'retraction'])
  })
})

describe('who is not on the record stays unknown to readers', () => {
  const identities = [...lake.exportDocuments('production-private', system)]

  it('and the house knows who they are', () => {
    expect(identities.map(({interviewee}) => interviewee)).toEqual([
      'interviewee-beach-driver',
      'interviewee-ferry-officer',
    ])
    const known = new Set<unknown>(sampleUsers.map(({id}) => id))
    for (const {knownBy} of identities) {
      expect(Array.isArray(knownBy) && knownBy.every((id) => known.has(id))).toBe(true)
    }
  })

  it('no word of an identity is in an answer to a public query', async () => {
    const secrets = identities.flatMap(wordsOf)
    expect(secrets).toContain('Quist')
    for (const [name, answer] of await everyPublicAnswer()) {
      for (const secret of secrets) expect(answer, name).not.toContain(secret)
    }
  })

  it('nor in the main dataset at all, and the private one answers nobody outside', async () => {
    const stored = JSON.stringify(everyOne)
    for (const secret of identities.flatMap(wordsOf)) expect(stored).not.toContain(secret)
    for (const perspective of ['raw', 'published', 'drafts']) {
      const query = '*'
      expect(await lake.fetch('production-private', {query, perspective}, undefined)).toEqual([])
    }
  })
})

async function everyPublicAnswer(): Promise<[string, string][]> {
  const page = {from: 0, to: 100}
  const lists = {correctionsQuery, frontQuery, latestQuery, menuQuery, sitemapQuery, slugsQuery}
  const bySlug = {
    articleQuery,
    intervieweeQuery,
    quotesOfIntervieweeQuery,
    sectionQuery,
    sourceQuery,
  }
  const slugs = [...new Set(everyOne.flatMap(({slug}) => slugOf(slug)))]
  const cases = [
    ...Object.entries(lists).map(([name, query]) => ({name, query, params: page})),
    ...Object.entries(bySlug).flatMap(([name, query]) =>
      slugs.map((slug) => ({name: `${name} ${slug}`, query, params: {slug, ...page}})),
    ),
    {name: 'everything', query: '*', params: {}},
  ]
  const answers: [string, string][] = []
  for (const {name, query, params} of cases) {
    answers.push([name, JSON.stringify(await lake.fetch('production', {query, params}, undefined))])
  }
  return answers
}

/** What would give somebody away: their names, their work, where to reach them. */
function wordsOf({identity, contact}: LakeDocument): string[] {
  const [name = '', ...work] = String(identity).split(', ')
  return [name, ...name.split(' '), ...work, ...String(contact).split('. ')]
}

function publishedIdsOf(type: string): string[] {
  const ids = everyOne.filter(({_type}) => _type === type).map(({_id}) => _id)
  return [...new Set(ids.map((id) => id.replace(/^drafts\./, '')))]
}

function receiptOf(receipt: ReceiptDocument | undefined): ReceiptDocument {
  if (!receipt) throw new Error('There is no receipt.')
  return receipt
}

function refOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && '_ref' in value ? value._ref : undefined
}

function slugOf(value: unknown): string[] {
  const isSlug = typeof value === 'object' && value !== null && 'current' in value
  return isSlug && typeof value.current === 'string' ? [value.current] : []
}
