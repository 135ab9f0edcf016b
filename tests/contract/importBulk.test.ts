import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {runImport, startImport} from './importCommand.ts'
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

test('killed at any moment and run again, it has every article once, and what fails stops nothing', async () => {
  const archive = join(folder, 'large')
  await mkdir(archive)
  const names = Array.from(
    {length: 220},
    (_, index) => `story-${String(index).padStart(3, '0')}.txt`,
  )
  for (const [index, name] of names.entries()) await writeFile(join(archive, name), storyOf(index))
  await writeFile(join(archive, 'story-100.docx'), 'PK')
  const into = (dataset: string) => [
    ...['--write', '--url', lake.url, '--project', 'newsroom'],
    ...['--dataset', dataset, '--token', 'editor', archive],
  ]
  const written = firstArticleIn('killed')
  const killed = startImport(...into('killed'))
  expect(await Promise.race([written, killed.ended])).toBe('written')
  killed.child.kill('SIGKILL')
  expect((await killed.ended).code).toBe(null)
  const some = await articles('killed')
  expect(some.length).toBeGreaterThan(0)
  expect(some.length).toBeLessThan(names.length)

  const again = await runImport(...into('killed'))
  expect(again.code).toBe(1)
  expect(again.errors).toMatch(/story-100\.docx: The file is not a whole \.docx/u)
  expect(again.out).toContain(`Already here, and left as they are: ${some.length}.`)
  expect(await articles('killed')).toEqual(names)

  await runImport(...into('unbroken'))
  expect(await lasting('killed')).toEqual(await lasting('unbroken'))
}, 120_000)

function storyOf(index: number): string {
  return [
    `“We dredged ${index + 9} metres,” said Marit Solbakk, the harbour master, at berth ${index}.`,
    `The plan of year ${index} named ${index + 7} metres for berth ${index}, and ${index} boats relied on it.`,
    `“Nobody told boat ${index},” said Odd Eide${index % 7}, who keeps ice house ${index} on the quay.`,
  ].join('\n')
}

/** Resolves when the dataset has its first article. */
function firstArticleIn(dataset: string): Promise<'written'> {
  return new Promise((resolve, reject) => {
    const subscription = client(dataset)
      .listen('*[_type == "article"]', {}, {includeResult: false, includeAllVersions: true})
      .subscribe({
        next() {
          subscription.unsubscribe()
          resolve('written')
        },
        error: reject,
      })
  })
}

/** All that is in a dataset, less when it was written. */
async function lasting(dataset: string): Promise<unknown[]> {
  const documents = await client(dataset).fetch<Record<string, unknown>[]>('*[] | order(_id)')
  return documents.map(
    ({_rev, _createdAt, _updatedAt, importedAt: _at, importedFrom: _from, ...document}) => document,
  )
}

const project = ['--project', 'newsroom', '--dataset', 'test']
const client = (dataset = 'test') => lake.client('editor', {perspective: 'raw', dataset})
const everything = () => client().fetch<unknown[]>('*[] | order(_id)')
const articles = (dataset?: string) =>
  client(dataset).fetch<string[]>(
    '*[_type == "article"] | order(importedFrom.fileName).importedFrom.fileName',
  )
