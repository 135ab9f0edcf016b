import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import * as fc from 'fast-check'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {openLake} from '../../lake/index.ts'
import type {CommitPolicy, Identity, Lake} from '../../lake/index.ts'
import {newsroomPolicy, type StoredDocument} from '../../workflow/index.ts'
import {timeOf, type TriedCommit} from '../../workflow/testing/memoryLake.ts'
import {playStep} from '../../workflow/testing/playStep.ts'
import {randomStep} from '../../workflow/testing/randomSteps.ts'
import {createSimulation, initialDocuments} from '../../workflow/testing/simulation.ts'

/**
 * Random newsrooms again, through the real lake: what the policy says of a commit has to be what the
 * lake then does, or the promise that is proven beside the policy is not kept where content is.
 */
const runs = Number(process.env.PROMISE_LAKE_RUNS ?? 25)
const seed = Number(process.env.PROMISE_SEED ?? 20_261_101)
const house: Identity = {id: 'house', roles: ['administrator']}

let dataDir: string
let lake: Lake
let enforced = false
let clock = timeOf(0)
const policy: CommitPolicy = (view) => (enforced ? newsroomPolicy(view) : {write: []})

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'promise-'))
  lake = openLake({dataDir, policies: [policy], now: () => new Date(clock)})
})
afterAll(async () => {
  await lake.close()
  await rm(dataDir, {recursive: true})
})

it(
  'takes and refuses what the policy does, and then holds the same documents',
  async () => {
    let run = 0
    await fc.assert(
      fc.asyncProperty(fc.array(randomStep, {minLength: 5, maxLength: 30}), async (steps) => {
        const dataset = `run-${(run += 1)}`
        const tried: TriedCommit[] = []
        const simulation = createSimulation((commit) => tried.push(commit))
        for (const step of firstEdition) playStep(simulation, step)
        for (const step of steps) playStep(simulation, step)
        await seeded(dataset)
        for (const commit of tried) await retry(dataset, commit)
        expect(await stored(dataset)).toEqual(comparable(simulation.lake.all()))
      }),
      {numRuns: runs, seed},
    )
  },
  60_000 + runs * 2000,
)

const firstEdition = [
  {do: 'finish', article: 'article-ferry'},
  {do: 'publishStory', actor: 'edda', article: 'article-ferry'},
] as const

async function seeded(dataset: string): Promise<void> {
  enforced = false
  clock = timeOf(0)
  const mutations = initialDocuments().map((document) => ({create: loosened(document)}))
  await lake.commit(dataset, {mutations}, house)
  enforced = true
}

/** The same commit on the real lake; it has to end as it did before the policy alone. */
async function retry(dataset: string, commit: TriedCommit): Promise<void> {
  const {number, actor, write, refused} = commit
  clock = timeOf(number)
  const mutations = [...write].map(([id, document]) =>
    document ? {createOrReplace: loosened(document)} : {delete: {id}},
  )
  if (mutations.length === 0) return
  const identity = {...actor, roles: actor.roles.length > 0 ? actor.roles : ['reporter']}
  const outcome = await lake
    .commit(dataset, {mutations, transactionId: `t${number}`}, identity)
    .then(
      () => 'taken',
      () => 'refused',
    )
  const expected = refused.length > 0 ? 'refused' : 'taken'
  const about = {number, ids: [...write.keys()], codes: refused.map(({code}) => code)}
  expect({...about, outcome}).toEqual({...about, outcome: expected})
}

/** Drafts refer weakly to what may not be published yet, as the Studio writes them. */
function loosened(document: StoredDocument): StoredDocument {
  if (!document._id.startsWith('drafts.')) return document
  return JSON.parse(
    JSON.stringify(document).replaceAll(
      '"_type":"reference"',
      '"_type":"reference","_weak":true,"_strengthenOnPublish":{"type":"any"}',
    ),
  )
}

async function stored(dataset: string): Promise<unknown[]> {
  return comparable([...lake.exportDocuments(dataset, house)])
}

/** Documents by id, without what a store adds by itself and how references are held. */
function comparable(documents: readonly StoredDocument[]): unknown[] {
  const plain = JSON.stringify(
    documents.toSorted((one, other) => (one._id < other._id ? -1 : 1)),
    (name, value: unknown) => (added.has(name) ? undefined : value),
  )
  return JSON.parse(plain)
}

const added = new Set(['_rev', '_createdAt', '_updatedAt', '_weak', '_strengthenOnPublish'])
