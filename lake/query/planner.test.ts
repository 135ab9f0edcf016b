import {evaluateSync, parse, toJS} from 'groq-js'
import {expect, test} from 'vitest'
import type {LakeDocument} from '../types.ts'
import {createMeter} from './budget.ts'
import {evaluateNow} from './evaluateGroq.ts'
import {rowsOf} from './rowsOf.ts'
import type {Perspective} from './perspective.ts'
import {memoryRows} from './testing/memoryRows.ts'
import {createRandom} from './testing/random.ts'
import type {Random} from './testing/random.ts'
import {randomDocuments} from './testing/randomDocuments.ts'
import {randomQuery} from './testing/randomQuery.ts'
import {createView} from './view.ts'
import type {Readable} from './visibility.ts'

/** `PLANNER_ROUNDS=100000 PLANNER_SEED=7 npx vitest run lake/query/planner.test.ts` for more. */
const rounds = Number(process.env.PLANNER_ROUNDS ?? 600)
const firstSeed = Number(process.env.PLANNER_SEED ?? 1)

const now = new Date('2026-03-02T09:00:00Z')
const perspectives: Perspective[] = [
  'raw',
  ['published'],
  ['drafts', 'published'],
  ['r1', 'drafts', 'published'],
  ['r2', 'r1', 'published'],
]
const readers: Record<string, Readable> = {
  everybody: 'all',
  anonymous: ({_id}) => !_id.includes('.'),
  desk: ({section}) => section !== 'sport',
  nobody: 'none',
}

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
    const expected = attempt(() => {
      const dataset = shownNaively(documents, perspective, readable)
      return toJS(evaluateSync(parse(query, {params}), {dataset, params, timestamp: now}))
    })
    const actual = attempt(() => evaluateNow(query, evaluation(random)))
    if (JSON.stringify(actual) === JSON.stringify(expected)) continue
    const situation = {seed, query, params, perspective, reader}
    expect({...situation, ...actual}, JSON.stringify(situation)).toEqual({
      ...situation,
      ...expected,
    })

    function evaluation(chosen: Random) {
      const rows = memoryRows(documents)
      const {get, ids, idsOfType, idsReferencing} = rows
      const plain = {get, ids, idsOfType, idsReferencing: (id: string) => idsReferencing(id)}
      const view = createView({
        rows: chosen.chance(0.8) ? rows : rowsOf(plain),
        perspective,
        readable,
        readableById: chosen.chance(0.5) ? readersById[reader] : undefined,
        meter: createMeter(undefined),
      })
      return {params, view, dataset: 'test', identity: undefined, now}
    }
  }
})

function attempt(evaluate: () => unknown): {result?: unknown; failed?: true} {
  try {
    return {result: evaluate() ?? null}
  } catch {
    return {failed: true}
  }
}

/** Layer by layer over every document, without an index. */
function shownNaively(
  documents: readonly LakeDocument[],
  perspective: Perspective,
  readable: Readable,
): LakeDocument[] {
  const may = (document: LakeDocument) =>
    typeof readable === 'function' ? readable(document) : readable === 'all'
  const visible = documents.filter(may)
  if (perspective === 'raw') return visible
  const shown = new Map<string, LakeDocument>()
  for (const layer of perspective.toReversed()) {
    for (const document of visible) {
      const id = idIn(document._id, layer)
      if (id === undefined) continue
      const isOverlaid = perspective.length > 1
      shown.set(id, isOverlaid ? {...document, _id: id, _originalId: document._id} : document)
    }
  }
  return [...shown.values()].sort((a, b) => (a._id < b._id ? -1 : 1))
}

/** The published id of what stands in this layer. */
function idIn(id: string, layer: string): string | undefined {
  if (layer === 'published') return /^(drafts|versions)\./.test(id) ? undefined : id
  const prefix = layer === 'drafts' ? 'drafts.' : `versions.${layer}.`
  return id.startsWith(prefix) ? id.slice(prefix.length) : undefined
}
