import {execFile, spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {promisify} from 'node:util'

const run = promisify(execFile)

/** Makes the documents of `articles` articles in the folder of peers; returns the NDJSON file. */
export async function makeDocuments(peers: string, articles: number): Promise<string> {
  mkdirSync(join(peers, 'data'), {recursive: true})
  const file = join(peers, `data/sanity-${articles}.ndjson`)
  if (!existsSync(file)) await node(peers, 'data.mjs', String(articles), file)
  return file
}

/** Loads the floor's database; returns its documents a second, `undefined` where it was there. */
export async function loadFloor(peers: string, articles: number): Promise<number | undefined> {
  const file = join(peers, `data/floor-${articles}.db`)
  if (existsSync(file)) return undefined
  const printed = await node(peers, 'floor/server.mjs', 'load', String(articles), file)
  const told: {docsPerS: number} = JSON.parse(printed)
  return told.docsPerS
}

/** Runs the peers' benchmark with a lake attached; its tables go to this process' output. */
export async function comparePeers(
  peers: string,
  lakeUrl: string,
  {articles, targets, rounds, seconds, out}: ComparisonOptions,
): Promise<void> {
  const numbers = ['--n', articles, '--rounds', rounds, '--dur', seconds].map(String)
  const lake = ['--sanity', `lake=${lakeUrl}`, '--dataset', 'production']
  const child = spawn(
    process.execPath,
    ['bench.mjs', ...numbers, '--targets', targets, ...lake, '--conc', '1,16', '--out', out],
    {cwd: peers, stdio: ['ignore', 'inherit', 'inherit']},
  )
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`The comparison with ${targets} ended with code ${String(code)}.`)
}

export interface ComparisonOptions {
  articles: number
  /** As `bench.mjs` names them, parted by commas. */
  targets: string
  rounds: number
  seconds: number
  out: string
}

async function node(folder: string, ...args: string[]): Promise<string> {
  const {stdout} = await run(process.execPath, args, {cwd: folder})
  return stdout
}
