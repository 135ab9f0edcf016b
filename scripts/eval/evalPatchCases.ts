import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {isDeepStrictEqual} from 'node:util'
import Table from 'cli-table3'
import {Command} from 'commander'
import {z} from 'zod'
import {createLakeApp, openAccess, openLake, serveLake} from '../../lake/index.ts'

const fields = z.record(z.string(), z.unknown())
const cases = z.array(
  z.object({
    suite: z.string(),
    name: z.string(),
    before: fields,
    patch: z.union([fields, z.array(fields)]),
    after: fields,
  }),
)
type Case = z.infer<typeof cases>[number]

await new Command('npm run lake:patches --')
  .description('Applies patch cases over HTTP to a lake of their own, and compares the documents.')
  .argument('<file>', 'JSON: a list of {suite, name, before, patch, after}')
  .action(evaluate)
  .parseAsync()

async function evaluate(file: string): Promise<void> {
  const list = cases.parse(JSON.parse(readFileSync(file, 'utf8')))
  const dataDir = mkdtempSync(join(tmpdir(), 'patch-cases-'))
  const lake = openLake({dataDir})
  const access = openAccess(dataDir)
  const served = await serveLake(createLakeApp({lake, access, open: true}), {port: 0})
  const table = new Table({head: ['suite', 'case', '']})
  let passed = 0
  try {
    for (const [index, one] of list.entries()) {
      const found = await resultOf(served.url, `case-${index}`, one)
      const holds = isDeepStrictEqual(found, one.after)
      if (holds) passed += 1
      table.push([one.suite, one.name, holds ? 'as expected' : JSON.stringify(found)])
    }
  } finally {
    await served.close()
    lake.close()
    access.close()
    rmSync(dataDir, {recursive: true})
  }
  console.log(table.toString())
  console.log(`${passed} of ${list.length}`)
  if (passed < list.length) process.exitCode = 1
}

/** The document's own fields after the case's patches, or what the lake answered instead. */
async function resultOf(url: string, id: string, {before, patch}: Case): Promise<unknown> {
  const patches = Array.isArray(patch) ? patch : [patch]
  const create = {...before, _id: id, _type: 'case'}
  const mutations = [{create}, ...patches.map((one) => ({patch: {...one, id}}))]
  const response = await fetch(`${url}/v2025-02-19/data/mutate/cases?returnDocuments=true`, {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify({mutations}),
  })
  const answer = z
    .object({results: z.array(z.object({document: fields})).optional(), error: fields.optional()})
    .parse(await response.json())
  const {_id, _type, _rev, _createdAt, _updatedAt, ...own} = answer.results?.at(-1)?.document ?? {}
  return answer.results ? own : answer.error
}
