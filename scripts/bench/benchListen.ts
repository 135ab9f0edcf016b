import {fork} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, rmSync} from 'node:fs'
import {get, type IncomingMessage} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import Table from 'cli-table3'
import {Command} from 'commander'
import {serveForParent} from '../serveForParent.ts'

interface Options {
  listeners: string
  writes: string
}

interface Round {
  title: string
  /** Query and parameters of listener number `index`. */
  filter: (index: number) => {query: string; ids?: string[]}
  /** How many listeners one write to `doc-<n>` concerns. */
  concerned: (listeners: number) => number
}

const rounds: Round[] = [
  {
    title: 'one filter for all',
    filter: () => ({query: '*[_type == "quote"]'}),
    concerned: (listeners) => listeners,
  },
  {
    title: 'twenty filters',
    filter: (index) => ({query: `*[_type == "quote" && desk in ["all", "${index % 20}"]]`}),
    concerned: (listeners) => listeners,
  },
  {
    title: 'a document each',
    filter: (index) => ({query: '*[_id in $ids]', ids: [`doc-${index}`, `drafts.doc-${index}`]}),
    concerned: () => 1,
  },
]

const warmUp = 10

if (process.argv[2] === '--serve') await serveForParent(process.argv[3] ?? '')
else {
  await new Command('npm run bench:listen --')
    .description(
      'Measures how long after a write is sent its event reaches each listener, over HTTP.',
    )
    .option('--listeners <number>', 'open event streams', '500')
    .option('--writes <number>', 'writes a round, one after the other', '100')
    .action(measure)
    .parseAsync()
}

async function measure({listeners, writes}: Options): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-listen-'))
  const child = fork(process.argv[1] ?? '', ['--serve', dataDir])
  try {
    const [port] = await once(child, 'message')
    const table = new Table({head: ['listeners', 'events', 'p50 ms', 'p95 ms', 'p99 ms', 'most']})
    for (const round of rounds) {
      const times = await timesOf(`http://127.0.0.1:${port}/vX/data`, round, +listeners, +writes)
      const at = (part: number) => (times[Math.floor(part * (times.length - 1))] ?? 0).toFixed(1)
      const shown = [at(0.5), at(0.95), at(0.99), at(1)]
      table.push([`${listeners}, ${round.title}`, String(times.length), ...shown])
    }
    console.log(table.toString())
  } finally {
    child.disconnect()
    await once(child, 'exit')
    rmSync(dataDir, {recursive: true})
  }
}

/** Milliseconds from sending a write to each listener that it concerns, in order of size. */
async function timesOf(
  url: string,
  {filter, concerned}: Round,
  listeners: number,
  writes: number,
): Promise<number[]> {
  const times: number[] = []
  let sentAt = 0
  let missing = 0
  let complete = () => {}
  const onEvent = () => {
    times.push(performance.now() - sentAt)
    missing -= 1
    if (missing === 0) complete()
  }
  const streams = await Promise.all(
    Array.from({length: listeners}, (_, index) => listen(url, filter(index), onEvent)),
  )
  for (let number = 0; number < writes + warmUp; number += 1) {
    if (number === warmUp) times.length = 0
    missing = concerned(listeners)
    const done = new Promise<void>((resolve) => (complete = resolve))
    sentAt = performance.now()
    await write(url, number % listeners)
    await done
  }
  for (const stream of streams) stream.destroy()
  return times.sort((a, b) => a - b)
}

async function write(url: string, number: number): Promise<void> {
  const text = `${performance.now()} ${'What the mayor said. '.repeat(50)}`
  const document = {_id: `doc-${number}`, _type: 'quote', desk: 'all', text}
  const response = await fetch(`${url}/mutate/bench`, {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify({mutations: [{createOrReplace: document}]}),
  })
  if (!response.ok) throw new Error(`The write was answered with ${response.status}.`)
  await response.arrayBuffer()
}

/** Opens an event stream; resolves once it is welcomed. */
function listen(
  url: string,
  {query, ids}: {query: string; ids?: string[]},
  onEvent: () => void,
): Promise<IncomingMessage> {
  const search = new URLSearchParams({query, includeResult: 'true', effectFormat: 'mendoza'})
  if (ids) search.set('$ids', JSON.stringify(ids))
  return new Promise((resolve, reject) => {
    const request = get(`${url}/listen/bench?${search}`, {agent: false}, (response) => {
      response.setEncoding('utf8')
      response.on('data', (text: string) => {
        for (const [name] of text.matchAll(/^event: \w+/gm)) {
          if (name === 'event: welcome') resolve(response)
          if (name === 'event: mutation') onEvent()
        }
      })
    })
    request.on('error', reject)
  })
}
