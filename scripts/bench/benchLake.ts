import {existsSync, mkdtempSync, readdirSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import Table from 'cli-table3'
import {Command} from 'commander'
import {startLake} from './lakeProcess.ts'
import {loadDocuments} from './loadDocuments.ts'
import {queryAddress, timedFetch} from './latencies.ts'
import {comparePeers, loadFloor, makeDocuments} from './peers.ts'
import {measureSlowQueries} from './slowQueries.ts'

interface Options {
  peers: string
  sizes: string
  targets: string
  rounds: number
  seconds: number
  keep?: string
  answers: string
}

const megabyte = 1024 * 1024
const program = new Command('npm run bench:lake --')
  .description('Times the lake against a hand-written floor and other systems, in one run.')
  .requiredOption('--peers <dir>', 'a writable folder with the floor, the peers and bench.mjs')
  .option('--sizes <list>', 'numbers of articles', '1000,10000,100000')
  .option('--targets <list>', 'what to compare with, besides the lake', 'floor')
  .option('--rounds <number>', 'rounds of each measurement', Number, 3)
  .option('--seconds <number>', 'seconds of each measurement', Number, 2)
  .option('--answers <MB>', 'memory for answers that are given again; 0 for none', '32')
  .option('--keep <dir>', 'where the loaded lakes stay, to be used again')
  .parse()

const options = program.opts<Options>()
const peers = resolve(options.peers)
if (!existsSync(join(peers, 'bench.mjs'))) program.error(`There is no bench.mjs in ${peers}.`)
const folder = options.keep ? resolve(options.keep) : mkdtempSync(join(tmpdir(), 'bench-lake-'))
const rows: (string | number)[][] = []
try {
  for (const articles of options.sizes.split(',').map(Number)) rows.push(await measure(articles))
} finally {
  if (!options.keep) rmSync(folder, {recursive: true, force: true})
}

const head = [
  'articles',
  'load docs/s',
  'floor docs/s',
  'start ms',
  'first query ms',
  'memory / JSON',
  'disk / JSON',
  'scan ms (groq-js)',
  'indexed p50 / p99 ms beside a slow query',
]
const table = new Table({head, style: {head: [], border: []}, wordWrap: true})
table.push(...rows)
console.log(table.toString())

async function measure(articles: number): Promise<(string | number)[]> {
  const file = await makeDocuments(peers, articles)
  const floor = await loadFloor(peers, articles)
  const dataDir = join(folder, `lake-${articles}`)
  const rate = existsSync(dataDir) ? undefined : await load(dataDir, file)

  const lake = await startLake(dataDir, ['--answers', options.answers])
  try {
    const slug = '*[_type == "article"] | order(publishedAt desc)[0].slug.current'
    const firstQuery = await timedFetch(queryAddress(lake.url, slug))
    const {targets, rounds, seconds} = options
    const out = join(folder, `comparison-${articles}.json`)
    await comparePeers(peers, lake.url, {articles, targets, rounds, seconds, out})
    const slow = await measureSlowQueries(lake.url, file)
    const bytes = statSync(file).size
    return [
      articles,
      rate ? Math.round(rate) : 'loaded before',
      floor ?? 'loaded before',
      Math.round(lake.startMilliseconds),
      firstQuery.toFixed(1),
      `${Math.round(lake.memory() / megabyte)} / ${Math.round(bytes / megabyte)} MB`,
      `${(sizeOf(dataDir) / bytes).toFixed(1)} times`,
      `${slow.lake.toFixed(0)} (${slow.groqJs.toFixed(0)}): ${(slow.lake / slow.groqJs).toFixed(2)} times`,
      `${slow.indexedP50.toFixed(1)} / ${slow.indexedP99.toFixed(1)} (${slow.indexedQueries} beside ${Math.round(slow.slowMilliseconds)} ms)`,
    ]
  } finally {
    await lake.stop()
  }
}

async function load(dataDir: string, file: string): Promise<number> {
  const lake = await startLake(dataDir)
  try {
    const {documents, seconds} = await loadDocuments(lake.url, file)
    return documents / seconds
  } finally {
    await lake.stop()
  }
}

function sizeOf(directory: string): number {
  const sizes = readdirSync(directory, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size)
  return sizes.reduce((sum, size) => sum + size, 0)
}
