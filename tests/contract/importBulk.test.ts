import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {runImport} from './importCommand.ts'
import {serveTestLake, type LakeServer} from './lakeHarness.ts'

/** An archivist names a folder: what is lost or doubled here, nobody notices among thousands. */
let lake: LakeServer
let folder: string

beforeAll(async () => {
  lake = await serveTestLake()
  folder = await mkdtemp(join(tmpdir(), 'import-bulk-'))
})
afterAll(async () => {
  await lake.close()
  await rm(folder, {recursive: true})
})

const dredging = [
  '“We dredged nine metres, not seven,” said Marit Solbakk, the harbour master of the old town.',
  'The plan that the council adopted in May named seven metres, and the fishing fleet relied on it.',
  '“Nobody told the boats,” said Odd Eide, who keeps the ice house on the northern quay.',
]

test('of two stories that are nearly alike the first keeps its draft, however often they are read', async () => {
  const archive = join(folder, 'archive')
  await mkdir(archive)
  await writeFile(join(archive, 'a.txt'), dredging.join('\n'))
  await writeFile(join(archive, 'b.txt'), [...dredging.slice(0, 2), 'The sea took it.'].join('\n'))
  await writeFile(join(archive, 'empty.txt'), '')
  const run = () =>
    runImport('--write', '--url', lake.url, ...project, '--token', 'editor', archive)

  const first = await run()
  expect(first.code).toBe(1)
  expect(first.errors).toContain(`${join(archive, 'empty.txt')}: The file is empty.`)
  expect(first.errors).toMatch(
    /b\.txt: It is nearly the text of .+ Import it by itself, with --into/u,
  )
  const stored = await everything()
  expect(await articles()).toEqual(['a.txt'])

  const second = await run()
  expect(second.out).toContain('Already here, and left as they are: 1.')
  expect(await everything()).toEqual(stored)
})

const project = ['--project', 'newsroom', '--dataset', 'test']
const client = () => lake.client('editor', {perspective: 'raw'})
const everything = () => client().fetch<unknown[]>('*[] | order(_id)')
const articles = () => client().fetch<string[]>('*[_type == "article"].importedFrom.fileName')
