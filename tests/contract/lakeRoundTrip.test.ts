import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {checkStore} from '../../lake/backup/checkStore.ts'
import {openAccess} from '../../lake/access/openAccess.ts'
import {createLakeApp} from '../../lake/http/createLakeApp.ts'
import {serveLake} from '../../lake/http/serveLake.ts'
import {openLake, type Identity, type LakeDocument} from '../../lake/index.ts'
import {createSampleStore} from '../../scripts/sample/createSampleStore.ts'
import {datasetClient} from '../../scripts/connect/datasetClient.ts'
import {exportTo} from '../../scripts/dataset/exportTo.ts'
import {importFrom} from '../../scripts/dataset/importFrom.ts'
import {roleOnMachine, withMachineToken} from '../../scripts/access/machineToken.ts'
import {provenArticles} from '../../scripts/dataset/provenArticles.ts'
import {restoreDataset} from '../../scripts/dataset/restoreDataset.ts'
import {withRestores} from '../../scripts/dataset/restorePolicy.ts'
import {newsroomPolicy} from '../../workflow/index.ts'

const onMachine = (dataset: string): Identity => ({id: 'machine', roles: [roleOnMachine(dataset)]})
const projectId = 'onrecord'
const quiet = () => undefined

let folder: string
let sample: Room
let copy: Room

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'round-trip-'))
  await createSampleStore({
    dataDir: join(folder, 'sample'),
    baseUrl: 'http://localhost:1',
    now: new Date('2026-11-22T11:00:00Z'),
  })
  await mkdir(join(folder, 'copy'))
  sample = await openRoom(join(folder, 'sample'))
  copy = await openRoom(join(folder, 'copy'))
}, 120_000)
afterAll(async () => {
  await sample.close()
  await copy.close()
  await rm(folder, {recursive: true})
})

type Room = Awaited<ReturnType<typeof openRoom>>

/** As `npm start` serves it, without the Studio and the site. */
async function openRoom(dataDir: string) {
  const lake = openLake({dataDir, policies: [withRestores(newsroomPolicy)]})
  const access = openAccess(dataDir)
  const app = createLakeApp({lake, access, projectId})
  const {url, close} = await serveLake(app, {port: 0})
  return {
    dataDir,
    lake,
    url,
    documents: (dataset: string) => [...lake.exportDocuments(dataset, onMachine(dataset))],
    asCommand: <Result>(dataset: string, work: (token: string) => Promise<Result>) =>
      withMachineToken(dataDir, {name: 'Test', roles: [roleOnMachine(dataset)]}, ({token}) =>
        work(token),
      ),
    async close() {
      await close()
      lake.close()
      access.close()
    },
  }
}

async function exported(room: Room, dataset: string, name: string, raw = false): Promise<string> {
  const file = join(folder, name)
  await room.asCommand(dataset, (token) =>
    exportTo({
      connection: {url: room.url, projectId, dataset, token},
      file,
      assets: true,
      raw,
      onProgress: quiet,
    }),
  )
  return file
}

const restored = (room: Room, dataset: string, file: string) =>
  restoreDataset({
    dataDir: room.dataDir,
    where: {url: room.url, projectId, dataset},
    file,
    onProgress: quiet,
  })

/** What the hosted importer makes anew: revisions, and of assets address, dates and a missing name. */
function lasting({_rev, _updatedAt, ...document}: LakeDocument): Record<string, unknown> {
  if (!document._type.startsWith('sanity.')) return document
  const {_createdAt, url: _url, originalFilename, ...asset} = document
  const isNamed = !/^[0-9a-f]{40}/.test(String(originalFilename ?? '0'.repeat(40)))
  return isNamed ? {...asset, originalFilename} : asset
}

const lastingOf = (documents: readonly LakeDocument[]) =>
  documents.filter(({_type}) => _type !== 'restoration').map(lasting)

test('a newsroom comes through an export and an import with every word, draft, sign-off and picture', async () => {
  const file = await exported(sample, 'production', 'production.tar.gz')
  const result = await restored(copy, 'production', file)
  const stored = sample.documents('production')
  expect(lastingOf(copy.documents('production'))).toEqual(lastingOf(stored))
  expect(result).toEqual({
    documents: stored.filter(({_type}) => _type !== 'sanity.imageAsset').length,
    warnings: [],
    ...provenArticles(stored.filter(({_id}) => !_id.startsWith('drafts.'))),
  })
  expect(result.proven).toBeGreaterThan(0)
  const findings = (await checkStore(copy.dataDir)).flatMap(({findings: found}) => found)
  expect(findings).toEqual([])
}, 120_000)

test('a record of the import stays, with what came in and from which file', async () => {
  const records = copy.documents('production').filter(({_type}) => _type === 'restoration')
  expect(records).toEqual([
    expect.objectContaining({
      _id: expect.stringMatching(/^restoration\.token-/),
      startedAs: expect.stringMatching(/^Import of production\.tar\.gz \(sha256 [0-9a-f]{64}\)$/),
      startedAt: expect.any(String),
      finishedAt: expect.any(String),
      documents: expect.any(Number),
      proven: expect.any(Number),
      unproven: expect.any(Array),
    }),
  ])
  const [record] = records
  await copy.asCommand('production', async (token) => {
    const client = datasetClient({url: copy.url, projectId, dataset: 'production', token})
    await expect(client.delete(record?._id ?? '')).rejects.toMatchObject({statusCode: 403})
  })
})

test('and back again: the copy exports what the first one did', async () => {
  const file = await exported(copy, 'production', 'back.tar.gz')
  await restored(sample, 'second', file)
  expect(lastingOf(sample.documents('second')).map(withoutPath)).toEqual(
    lastingOf(sample.documents('production')).map(withoutPath),
  )
}, 120_000)

const withoutPath = ({path: _path, ...document}: Record<string, unknown>) => document

test('who is not on the record travels in an export of the private dataset, by a command on the machine alone', async () => {
  const dataset = 'production-private'
  const file = await exported(sample, dataset, 'private.tar.gz')
  await restored(copy, dataset, file)
  expect(lastingOf(copy.documents(dataset))).toEqual(lastingOf(sample.documents(dataset)))
  expect(copy.documents(dataset).filter(({_type}) => _type === 'confidential')).toHaveLength(2)
}, 60_000)

test('an import into a newsroom that has something is judged by the gate, and a restore may not write over it', async () => {
  const article = {_id: 'article-smuggled', _type: 'article', headline: 'Nobody checked this'}
  const receipt = {_id: 'receipt-smuggled', _type: 'receipt', items: []}
  for (const [name, document] of Object.entries({article, receipt})) {
    const file = join(folder, `${name}.ndjson`)
    await writeFile(file, `${JSON.stringify(document)}\n`)
    const before = copy.documents('production')
    await copy.asCommand('production', async (token) => {
      const connection = {url: copy.url, projectId, dataset: 'production', token}
      const attempt = importFrom({connection, file, operation: 'create', onProgress: quiet})
      await expect(attempt, name).rejects.toMatchObject({statusCode: 403})
    })
    expect(copy.documents('production')).toEqual(before)
  }
  const over = join(folder, 'over.ndjson')
  await writeFile(over, `${JSON.stringify({_id: 'article-bell', _type: 'article'})}\n`)
  await withMachineToken(copy.dataDir, {name: 'Test', roles: ['system']}, async ({token}) => {
    const connection = {url: copy.url, projectId, dataset: 'production', token}
    const operation = 'createOrReplace'
    const attempt = importFrom({connection, file: over, operation, onProgress: quiet})
    await expect(attempt).rejects.toMatchObject({statusCode: 403})
  })
}, 60_000)

test('an import of what is missing brings that back and leaves every published article alone', async () => {
  const file = join(folder, 'production.tar.gz')
  const before = copy.documents('production')
  const lost = before.find(({_id}) => _id.startsWith('drafts.quote-'))
  if (!lost) throw new Error('The sample has no draft of a quote.')
  await copy.asCommand('production', async (token) => {
    const connection = {url: copy.url, projectId, dataset: 'production', token}
    await datasetClient(connection).delete(lost._id)
    await importFrom({connection, file, operation: 'createIfNotExists', onProgress: quiet})
  })
  expect(lastingOf(copy.documents('production'))).toEqual(lastingOf(before))
}, 60_000)

test('an article that no receipt covers is named, in the answer and in the record', async () => {
  const file = join(folder, 'unproven.ndjson')
  const article = {_id: 'article-odd', _type: 'article', headline: 'Nobody checked this'}
  await writeFile(file, `${JSON.stringify(article)}\n`)
  const {proven, unproven} = await restored(copy, 'third', file)
  expect({proven, unproven}).toEqual({proven: 0, unproven: ['article-odd']})
  const record = copy.documents('third').find(({_type}) => _type === 'restoration')
  expect(record?.unproven).toEqual(['article-odd'])
})
