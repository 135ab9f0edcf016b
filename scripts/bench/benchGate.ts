import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {performance} from 'node:perf_hooks'
import {openLake} from '../../lake/index.ts'
import type {CommitPolicy} from '../../lake/index.ts'
import {newsroomPolicy, publishBlockers} from '../../workflow/index.ts'
import {largeStory} from '../../workflow/testing/largeStory.ts'

/**
 * How long the gate takes over an article with 200 items, and a publish of 200 documents in the lake,
 * on this machine: `npm run bench:gate -- [rounds]`. Medians, with the fastest and slowest round.
 */
const rounds = Number(process.argv[2] ?? 9)

/** Milliseconds on the clock, and on the processor: the second holds on a busy machine too. */
interface Took {
  clock: number[]
  processor: number[]
}

const nothingYet = (): Took => ({clock: [], processor: []})

async function take(took: Took, run: () => unknown): Promise<void> {
  const cpu = process.cpuUsage()
  const start = performance.now()
  await run()
  took.clock.push(performance.now() - start)
  const {user, system} = process.cpuUsage(cpu)
  took.processor.push((user + system) / 1000)
}

const both = ({clock, processor}: Took): string =>
  `${timed(clock)}, on the processor ${timed(processor)}`

function timed(milliseconds: readonly number[]): string {
  const sorted = milliseconds.toSorted((one, other) => one - other)
  const at = (part: number) => (sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(1)
  return `${at(0.5)} ms (${at(0)} to ${at(1)})`
}

async function benchGate(): Promise<void> {
  const {dossier} = largeStory(200)
  if (publishBlockers(dossier).length > 0) throw new Error('The large story is not ready.')
  const cold = nothingYet()
  await take(cold, () => publishBlockers(dossier))
  const warm = nothingYet()
  for (let round = 0; round < rounds * 20; round += 1) {
    await take(warm, () => publishBlockers(dossier))
  }
  console.log(`publishBlockers, 200 items: ${both(warm)}; the first time ${both(cold)}`)
}

async function benchPublish(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bench-gate-'))
  let enforced = false
  let policyTime = 0
  const policy: CommitPolicy = (view) => {
    if (!enforced) return {write: []}
    const start = performance.now()
    const outcome = newsroomPolicy(view)
    policyTime = performance.now() - start
    return outcome
  }
  const now = new Date('2026-05-01T13:00:00Z')
  const lake = openLake({dataDir, policies: [policy], now: () => now})
  const editor = {id: 'edda', name: 'Edda Holm', roles: ['editor']}
  const {drafts, others} = largeStory(100)
  const whole = nothingYet()
  const judged: number[] = []
  try {
    for (let round = 0; round < rounds; round += 1) {
      const dataset = `round-${round}`
      enforced = false
      const stored = [...others, ...drafts].map((create) => ({create}))
      await lake.commit(dataset, {mutations: stored}, editor)
      enforced = true
      const actions = drafts.map(({_id}) => ({
        actionType: 'sanity.action.document.publish',
        draftId: _id,
        publishedId: _id.replace(/^drafts\./, ''),
      }))
      await take(whole, () => lake.commit(dataset, {actions}, editor))
      judged.push(policyTime)
    }
  } finally {
    await lake.close()
    await rm(dataDir, {recursive: true})
  }
  console.log(`publish of ${drafts.length} documents in the lake: ${both(whole)}`)
  console.log(`  of which the commit policy: ${timed(judged)}`)
}

await benchGate()
await benchPublish()
