import {createReadStream} from 'node:fs'
import {createInterface} from 'node:readline'
import {evaluate, parse} from 'groq-js'
import {percentile, queryAddress, timedFetch} from './latencies.ts'

/** No index serves it: every document is read. `$round` makes it another question each time. */
const scan = 'count(*[title match "council*" && length(title) > 20 && $round >= 0])'
const indexed = '*[_type == "article" && slug.current == $slug][0]{title, section}'
const rounds = 5

export interface SlowQueryResult {
  /** Medians, in milliseconds. */
  lake: number
  groqJs: number
  /** Of indexed queries while the lake is busy with slow ones, in milliseconds. */
  indexedP50: number
  indexedP99: number
  indexedQueries: number
  slowMilliseconds: number
}

/**
 * Times a query that no index serves, in the lake and in groq-js over the same documents resident
 * in this process, turn by turn; then indexed queries while slow ones run without a pause.
 */
export async function measureSlowQueries(url: string, file: string): Promise<SlowQueryResult> {
  const documents = await readDocuments(file)
  const tree = parse(scan)
  const address = (round: number) => queryAddress(url, scan, {round})
  const want = await (await evaluate(tree, {dataset: documents, params: {round: 0}})).get()
  const answer: unknown = await (await fetch(address(0))).json()
  if (JSON.stringify(answer).includes(`"result":${String(want)}`) === false) {
    throw new Error(`The lake answers ${JSON.stringify(answer)}, groq-js answers ${String(want)}.`)
  }
  const lake: number[] = []
  const groqJs: number[] = []
  for (let round = 1; round <= rounds; round++) {
    lake.push(await timedFetch(address(round)))
    const started = performance.now()
    await (await evaluate(tree, {dataset: documents, params: {round}})).get()
    groqJs.push(performance.now() - started)
  }
  const slugs = documents.flatMap((document) => document.slug?.current ?? []).slice(0, 1000)
  documents.length = 0
  return {
    lake: percentile(lake, 0.5),
    groqJs: percentile(groqJs, 0.5),
    ...(await measureBeside(url, slugs)),
  }
}

interface BenchDocument {
  slug?: {current: string}
}

async function readDocuments(file: string): Promise<BenchDocument[]> {
  const documents: BenchDocument[] = []
  for await (const line of createInterface({input: createReadStream(file)})) {
    documents.push(JSON.parse(line))
  }
  return documents
}

/** A query of two seconds or so: as many comparisons as that takes, found by doubling. */
async function slowQuery(
  url: string,
): Promise<{address: (turn: number) => string; milliseconds: number}> {
  for (let rows = 1; ; rows *= 2) {
    const query = `count(*[_type == "article"][0...${rows}]{"n": count(*[_type == "quote" && text match "river*" && status != ^.title && $turn >= 0])}[n > 0])`
    const address = (turn: number) => queryAddress(url, query, {turn})
    const milliseconds = await timedFetch(address(0))
    if (milliseconds > 1500 || rows > 1_000_000) return {address, milliseconds}
  }
}

async function measureBeside(url: string, slugs: readonly string[]) {
  const {address, milliseconds} = await slowQuery(url)
  for (const slug of slugs.slice(0, 50)) await timedFetch(queryAddress(url, indexed, {slug}))
  const times: number[] = []
  let running = true
  const slow = (async () => {
    for (let turn = 1; turn <= 3; turn++) await timedFetch(address(turn))
    running = false
  })()
  while (running) {
    const slug = slugs[times.length % slugs.length]
    times.push(await timedFetch(queryAddress(url, indexed, {slug})))
  }
  await slow
  return {
    indexedP50: percentile(times, 0.5),
    indexedP99: percentile(times, 0.99),
    indexedQueries: times.length,
    slowMilliseconds: milliseconds,
  }
}
