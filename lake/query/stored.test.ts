import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {openReader} from '../store/openReader.ts'
import type {StoreReader} from '../store/openReader.ts'
import {openStore} from '../store/openStore.ts'
import type {Store} from '../store/openStore.ts'
import type {Rows} from '../store/rows.ts'
import {writeTo} from '../store/storeHarness.ts'
import type {LakeDocument} from '../types.ts'
import {createMeter} from './budget.ts'
import {evaluateNow} from './evaluateGroq.ts'
import {askedAt, attempt, perspectives, plainAnswer, readers} from './testing/differential.ts'
import type {Asked} from './testing/differential.ts'
import {createRandom} from './testing/random.ts'
import {randomDocuments} from './testing/randomDocuments.ts'
import {randomIndexedQuery} from './testing/randomIndexedQuery.ts'
import {randomQuery} from './testing/randomQuery.ts'
import {createView} from './view.ts'

/** `STORED_ROUNDS=20000 STORED_SEED=7 npx vitest run lake/query/stored.test.ts` for more. */
const rounds = Number(process.env.STORED_ROUNDS ?? 300)
const firstSeed = Number(process.env.STORED_SEED ?? 1)
const roundsAState = 10

let dataDir: string
let store: Store
let reader: StoreReader
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'stored-'))
  const indexes = {minimumDocuments: 1, maximumIndexes: 12}
  store = openStore(dataDir, () => 'store', {cacheBytes: 4000, indexes})
  reader = openReader(dataDir, {cacheBytes: 4000})
})
afterAll(async () => {
  reader.close()
  await store.close()
  await rm(dataDir, {recursive: true})
})

const turn = () => new Promise((resolve) => setImmediate(resolve))

test(
  `a store on disk answers what groq-js finds in its documents (seeds from ${firstSeed})`,
  async () => {
    let documents: readonly LakeDocument[] = []
    for (let seed = firstSeed; seed < firstSeed + rounds; seed += 1) {
      const random = createRandom(seed)
      if ((seed - firstSeed) % roundsAState === 0) documents = rewrite(randomDocuments(random))
      const {query, params} = random.chance(0.5) ? randomQuery(random) : randomIndexedQuery(random)
      const perspective = random.pick(perspectives)
      const name = random.chance(0.5) ? 'everybody' : random.pick(Object.keys(readers))
      const asked = {query, params, perspective, readable: readers[name] ?? 'none'}
      const expected = plainAnswer(documents, asked)
      // The first answer comes before its indexes, the last with them.
      const answers = [answer(store.rows('test'), asked)]
      await turn()
      answers.push(answer(store.rows('test'), asked))
      answers.push(reader.snapshot(() => answer(reader.rows('test'), asked)))
      const isSame = answers.every((each) => JSON.stringify(each) === JSON.stringify(expected))
      if (isSame) continue
      const situation = {seed, query, params, perspective, reader: name}
      expect(answers, JSON.stringify(situation)).toEqual(answers.map(() => expected))
    }
  },
  60_000 + rounds * 100,
)

/** The store holds these documents and no others; what was there is changed or deleted. */
function rewrite(documents: readonly LakeDocument[]): readonly LakeDocument[] {
  const gone = store
    .rows('test')
    .ids()
    .map((id) => [id, null] as const)
  const written = documents.map((document) => [document._id, document] as const)
  writeTo(store, 'test', Object.fromEntries([...gone, ...written]))
  return store
    .rows('test')
    .ids()
    .flatMap((id) => store.rows('test').get(id) ?? [])
}

function answer(rows: Rows, {query, params, perspective, readable}: Asked) {
  const view = createView({rows, perspective, readable, meter: createMeter(undefined)})
  const evaluation = {params, view, dataset: 'test', identity: undefined, now: askedAt}
  return attempt(() => evaluateNow(query, evaluation))
}
