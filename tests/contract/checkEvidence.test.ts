import {createHash} from 'node:crypto'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import type {SanityClient} from '@sanity/client'
import {afterAll, beforeAll, beforeEach, expect, it} from 'vitest'
import type {CommitPolicy} from '../../lake/index.ts'
import {checkEvidence} from '../../scripts/evidence/checkEvidence.ts'
import {dossierFromDocuments, itemsOf, newsroomPolicy} from '../../workflow/index.ts'
import {source} from '../../workflow/testing/documents.ts'
import {documentsWith, readyDossier} from '../../workflow/testing/newsroom.ts'
import {serveTestLake, type LakeServer} from './lakeHarness.ts'
import {runCommand} from './runCommand.ts'

/** A story in print whose ledger stands on the web, and whose recording was captured. */
let server: LakeServer
let web: Server
let address: string
let desk: SanityClient
let asked: string[] = []
let waited: number[] = []
let answers: Record<string, (number | string)[]> = {}
const capture = 'The recording, as captured.'
const sha256 = createHash('sha256').update(capture).digest('hex')

beforeAll(async () => {
  web = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    const queue = answers[request.url ?? ''] ?? []
    const answer = (queue.length > 1 ? queue.shift() : queue[0]) ?? 404
    if (typeof answer === 'string') return response.end(answer)
    if (answer === 301) response.setHeader('location', '/moved')
    if (answer === 429) response.setHeader('retry-after', '7')
    response.writeHead(answer).end()
  })
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(web.address() as AddressInfo).port}`

  let enforced = false
  const policy: CommitPolicy = (view) => (enforced ? newsroomPolicy(view) : {write: []})
  server = await serveTestLake([policy])
  desk = server.client('editor', {perspective: 'raw'})
  const ledger = {...source({_id: 'source-ledger', title: 'Ledger'}), url: `${address}/ledger`}
  const recording = source({captured: {file: {asset: {_ref: 'file-a-txt'}}, sha256}})
  const file = {_id: 'file-a-txt', _type: 'sanity.fileAsset', url: `${address}/copy`}
  const {review} = readyDossier(ledger, recording)
  if (!review) throw new Error('no review')
  const documents = [file, ...documentsWith(ledger, recording), {...review, stage: 'published'}]
  await desk.mutate(documents.map((create) => ({create})))
  enforced = true
})
beforeEach(() => {
  asked = []
  waited = []
  answers = {'/ledger': ['well'], '/copy': [capture]}
})
afterAll(async () => {
  web.close()
  await server.close()
})

const check = (dryRun = false) =>
  checkEvidence(desk, {
    fetch,
    wait: async (milliseconds) => void waited.push(milliseconds),
    now: () => new Date('2026-05-04T04:00:00Z'),
    timeoutMilliseconds: 5000,
    retries: 2,
    pause: 1000,
    hosts: 2,
    dryRun,
  })

const conditions = async () => {
  const query = '*[_type == "source"] | order(_id) {_id, condition}'
  const sources = await desk.fetch<{_id: string; condition: unknown}[]>(query)
  return Object.fromEntries(sources.map(({_id, condition}) => [_id, condition]))
}

/** As the desk and the re-check queue see the story. */
async function reopened(): Promise<string[]> {
  const dossier = dossierFromDocuments('article-ferry', await desk.fetch('*'))
  if (!dossier) throw new Error('no article')
  return itemsOf(dossier)
    .filter(({state}) => state === 'needsRecheck')
    .map(({key, fallen}) => `${key} ${fallen.map(({kind}) => kind).join()}`)
}

it('says in a dry run what it found, and writes nothing', async () => {
  answers['/ledger'] = [404]
  const checked = await check(true)
  expect(checked.map(({condition}) => condition?.link)).toEqual(['dead', undefined])
  expect(await conditions()).toEqual({'source-ledger': null, 'source-recording': null})
})

it('notes that all is well, and not again every day', async () => {
  await check()
  const checkedAt = '2026-05-04T04:00:00.000Z'
  const well = {
    'source-ledger': {link: 'works', checkedAt},
    'source-recording': {file: 'intact', checkedAt},
  }
  expect(await conditions()).toEqual(well)
  expect((await check()).map(({condition}) => condition)).toEqual([undefined, undefined])
  expect(await reopened()).toEqual([])
})

it('re-opens what rests on a dead address in print, asked more than once, and closes it again', async () => {
  answers['/ledger'] = [404]
  await check()
  expect(asked.filter((line) => line === 'GET /ledger')).toHaveLength(3)
  expect(await reopened()).toEqual(['claim:claim-riders linkDead'])
  answers['/ledger'] = ['back']
  await check()
  expect(await reopened()).toEqual([])
})

it('re-opens what rests on a copy that is not what was captured', async () => {
  answers['/copy'] = ['Another recording.']
  await check()
  expect(await reopened()).toEqual(['quote:quote-asked fileChanged'])
  answers['/copy'] = [capture]
  await check()
  expect(await reopened()).toEqual([])
})

it('concludes nothing from a server that is ill, shy or slow, and waits as it is told', async () => {
  for (const status of [503, 403, 429]) {
    answers['/ledger'] = [status]
    const [ledger] = await check()
    expect(ledger).toMatchObject({answers: {link: {state: 'unclear'}}, condition: undefined})
  }
  expect(waited).toContain(7000)
  expect(await reopened()).toEqual([])
})

it('takes an address that moved for one that works, and a server that knows no HEAD', async () => {
  answers['/ledger'] = [301]
  answers['/moved'] = ['here']
  expect((await check())[0]?.answers.link).toEqual({
    state: 'works',
    note: `Answers 200, at ${address}/moved.`,
  })
  answers['/ledger'] = [405, 'only GET']
  expect((await check())[0]?.answers.link?.state).toBe('works')
})

it.each([
  {flags: ['--allow-private'], code: 1, states: ['dead', 'intact']},
  {flags: [], code: 0, states: ['unclear', 'unclear']},
])(
  'is run as a command: $flags ends with $code',
  async ({flags, code, states}) => {
    answers['/ledger'] = [404]
    const {projectId = '', dataset = ''} = desk.config()
    const where = ['--url', server.url, '--project', projectId, '--dataset', dataset]
    const asked = ['--json', '--dry-run', '--token', 'editor', ...where, ...flags]
    const ran = await runCommand('evidence/evidence.ts', ...asked)
    const lines = ran.out.trim().split('\n')
    const found = lines.map((line): {answers: Record<string, {state: string}>} => JSON.parse(line))
    const seen = found.map(({answers: {link, file}}) => link?.state ?? file?.state).sort()
    expect({code: ran.code, seen}, ran.errors).toEqual({code, seen: states})
  },
  60_000,
)
