import {expect, test} from 'vitest'
import type {LakeDocument} from '../types.ts'
import {createMeter} from './budget.ts'
import {evaluateNow} from './evaluateGroq.ts'
import {rowsOf} from './rowsOf.ts'
import {askedAt, attempt, perspectives, plainAnswer, readers} from './testing/differential.ts'
import {memoryRows} from './testing/memoryRows.ts'
import {createRandom} from './testing/random.ts'
import {randomDocuments} from './testing/randomDocuments.ts'
import {randomQuery} from './testing/randomQuery.ts'
import {createView} from './view.ts'

/** `PLANNER_ROUNDS=100000 PLANNER_SEED=7 npx vitest run lake/query/planner.test.ts` for more. */
const rounds = Number(process.env.PLANNER_ROUNDS ?? 600)
const firstSeed = Number(process.env.PLANNER_SEED ?? 1)

const readersById: Record<string, (id: string) => boolean> = {anonymous: (id) => !id.includes('.')}

test('the planner answers what groq-js finds in an array of the same documents', () => {
  let documents: LakeDocument[] = []
  for (let seed = firstSeed; seed < firstSeed + rounds; seed += 1) {
    const random = createRandom(seed)
    if (seed % 10 === 1 || documents.length === 0) documents = randomDocuments(random)
    const {query, params} = randomQuery(random)
    const perspective = random.pick(perspectives)
    const reader = random.chance(0.5) ? 'everybody' : random.pick(Object.keys(readers))
    const readable = readers[reader] ?? 'none'
    const expected = plainAnswer(documents, {query, params, perspective, readable})
    const rows = memoryRows(documents)
    const {get, ids, idsOfType, idsReferencing} = rows
    const plain = {get, ids, idsOfType, idsReferencing: (id: string) => idsReferencing(id)}
    const view = createView({
      rows: random.chance(0.8) ? rows : rowsOf(plain),
      perspective,
      readable,
      readableById: random.chance(0.5) ? readersById[reader] : undefined,
      meter: createMeter(undefined),
    })
    const evaluation = {params, view, dataset: 'test', identity: undefined, now: askedAt}
    const actual = attempt(() => evaluateNow(query, evaluation))
    if (JSON.stringify(actual) === JSON.stringify(expected)) continue
    const situation = {seed, query, params, perspective, reader}
    expect({...situation, ...actual}, JSON.stringify(situation)).toEqual({
      ...situation,
      ...expected,
    })
  }
})
