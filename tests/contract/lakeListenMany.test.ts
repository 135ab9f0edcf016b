import {afterEach, beforeEach, expect, test} from 'vitest'
import {editor, serveTestLake, type LakeServer} from './lakeHarness.ts'

let server: LakeServer

beforeEach(async () => {
  server = await serveTestLake()
})
afterEach(() => server.close())

const listeners = 200
const desks = 20
const lastId = 'last'

interface Listener {
  desk: number
  seen: string[]
  /** How it was received: `welcome`, and `welcomeback` or `reset` after each loss. */
  greetings: string[]
  stop: () => void
}

/** The real client, following what concerns one of the desks. */
function startListener(desk: number): Listener {
  const seen: string[] = []
  const greetings: string[] = []
  const subscription = server
    .client('editor')
    .listen(
      '*[_type == "quote" && desk in ["all", $desk]]',
      {desk: `${desk}`},
      {enableResume: true, events: ['welcome', 'welcomeback', 'reset', 'mutation']},
    )
    .subscribe((event) => {
      if (event.type === 'mutation') seen.push(event.documentId)
      else greetings.push(event.type)
    })
  return {desk, seen, greetings, stop: () => subscription.unsubscribe()}
}

const quote = (_id: string, desk: string) =>
  server.lake.commit('test', {mutations: [{create: {_id, _type: 'quote', desk}}]}, editor)

/** Three quotes a desk, between them one for all. */
async function writeRound(round: string): Promise<void> {
  for (let number = 0; number < 3 * desks; number += 1) {
    await quote(`${round}-${number}`, `${number % desks}`)
    if (number % desks === 0) await quote(`${round}-all-${number}`, 'all')
  }
}

function expectedFor(desk: number): string[] {
  const ofRound = (round: string) =>
    Array.from({length: 3 * desks}, (_, number) => [
      ...(number % desks === desk ? [`${round}-${number}`] : []),
      ...(number % desks === 0 ? [`${round}-all-${number}`] : []),
    ]).flat()
  return [...['a', 'b', 'c'].flatMap(ofRound), lastId]
}

test('two hundred listeners that lose their connection twice miss nothing and hear nothing twice', async () => {
  const all = Array.from({length: listeners}, (_, index) => startListener(index % desks))
  const greeted = async (times: number) => {
    await expect
      .poll(() => all.filter(({greetings}) => greetings.length < times).length, {timeout: 60_000})
      .toBe(0)
  }
  await greeted(1)
  await writeRound('a')
  server.cut()
  await writeRound('b')
  await greeted(2)
  server.cut()
  await writeRound('c')
  await quote(lastId, 'all')
  await expect
    .poll(() => all.filter(({seen}) => seen.at(-1) !== lastId).length, {timeout: 60_000})
    .toBe(0)
  for (const {stop} of all) stop()

  for (const {desk, seen, greetings} of all) {
    expect(seen).toEqual(expectedFor(desk))
    expect(greetings).toEqual(['welcome', 'welcomeback', 'welcomeback'])
  }
}, 150_000)
