import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createClient} from '@sanity/client'
import * as fc from 'fast-check'
import {afterAll, expect, it, vi} from 'vitest'
import {createLakeApp, openAccess, openLake, serveLake} from '../../lake/index.ts'
import {createSampleStore} from '../../scripts/sample/createSampleStore.ts'
import {verifyDataset} from '../../scripts/verify/verifyDataset.ts'
import {settingsFromEnvironment} from '../../site/app/lake/settings.ts'
import {buildSite} from '../../site/testing/buildSite.ts'
import {newsroomPolicy} from '../../workflow/index.ts'
import {askEverything, overhear, type Told, unnamedAskers} from './identityWays.ts'

/**
 * What a source was promised: whoever is not named in their record learns no word of it, by any way
 * that there is. `IDENTITY_RUNS=100 IDENTITY_SEED=1` for a long look.
 */
const runs = Number(process.env.IDENTITY_RUNS ?? 1)
const seed = Number(process.env.IDENTITY_SEED ?? 20_261_124)
const keeper = 'marisol-achterberg'
const formerKeeper = 'dele-ransome'
const dataset = 'production-private'

const output: unknown[][] = []
for (const method of ['log', 'warn', 'error', 'info'] as const) {
  vi.spyOn(console, method).mockImplementation((...parts) => void output.push(parts))
}
const folder = await mkdtemp(join(tmpdir(), 'identities-'))
const dataDir = join(folder, 'store')
const [built] = await Promise.all([
  buildSite(),
  createSampleStore({
    dataDir,
    baseUrl: 'http://localhost:1',
    now: new Date('2026-11-22T11:00:00Z'),
  }),
])
const lake = openLake({dataDir, policies: [newsroomPolicy]})
const access = openAccess(dataDir)
const log = (...parts: unknown[]) => void output.push(parts)
const app = createLakeApp({lake, access, log, anonymousRequestsPerMinute: 0})
const served = await serveLake(app, {port: 0})
const url = `http://127.0.0.1:${served.port}`
const site = built.createSite(settingsFromEnvironment({ONRECORD_LAKE_URL: url}))
const askers = unnamedAskers(access)
const system = {id: 'system', roles: ['system']}
const stored = () => [...lake.exportDocuments('production', system)]
const people = stored().filter(({_id, _type}) => _type === 'interviewee' && !_id.includes('.'))
const slugs = stored().flatMap(({slug}) => {
  const isSlug = typeof slug === 'object' && slug !== null && 'current' in slug
  return isSlug ? [String(slug.current)] : []
})
afterAll(async () => {
  await served.close()
  await lake.close()
  access.close()
  await built.remove()
  await rm(folder, {recursive: true, force: true})
})

const clientOf = (user: string, name = dataset) =>
  createClient({
    apiHost: url,
    useProjectHostname: false,
    projectId: 'onrecord',
    dataset: name,
    apiVersion: '2025-02-19',
    useCdn: false,
    token: access.createSession(user).token,
  })

/** Words that occur nowhere else; each is a name, a telephone, an e-mail, an address or a note. */
const mark = fc.stringMatching(/^[bcdfghjkmnpqrtvwxz]{11}$/).map((letters) => `qz${letters}`)
const person = fc.record({
  of: fc.constantFrom(...people.map(({_id}) => _id)),
  words: fc.tuple(mark, mark, mark, mark, mark),
  next: fc.constantFrom(...(['stay', 'change', 'delete', 'misplace', 'break'] as const)),
})
type Person = typeof person extends fc.Arbitrary<infer Value> ? Value : never

/** Writes a record down as its keeper does, and does something more with it. */
async function keep({of, words, next}: Person): Promise<string> {
  const [name, telephone, mail, street, note] = words
  const client = clientOf(keeper)
  const _id = `confidential.${of}`
  const record = {
    _id,
    _type: 'confidential',
    interviewee: of,
    identity: `${name} of ${street}`,
    contact: `${telephone}, ${mail}@example.org`,
    note: {text: note},
    knownBy: [keeper, formerKeeper],
  }
  await client.delete({query: '*[_id == $id]', params: {id: _id}})
  await client.create(record)
  const main = clientOf(keeper, 'production')
  const fails = (attempt: Promise<unknown>) =>
    expect(attempt).rejects.toMatchObject({statusCode: expect.any(Number)})
  if (next === 'change')
    await client
      .patch(_id)
      .set({identity: `once ${note}, now ${name}`})
      .commit()
  if (next === 'misplace') {
    await fails(main.create(record))
    await fails(main.create({...record, _id: `drafts.${_id}`}))
    await fails(main.create({...record, _id: `versions.rtest.${_id}`}))
  }
  if (next === 'break') {
    await fails(client.create(record))
    await fails(client.patch(_id).ifRevisionId(name).set({contact: mail}).commit())
    await fails(client.mutate([{patch: {id: _id, set: {[`[${name}`]: mail}}}]))
    await fails(client.fetch(`*[identity == "${name}"`))
  }
  await client
    .patch(_id)
    .set({knownBy: [keeper]})
    .commit()
  expect(JSON.stringify(await client.getDocument(_id))).toContain(name)
  if (next === 'delete') await client.delete(_id)
  return _id
}

/** The site's pages, as its own map of them and a reader's guesses lead there. */
async function sitePages(): Promise<Told[]> {
  const read = async (path: string) => {
    const answer = await site(new Request(`http://news.example${path}`))
    return {way: `SITE ${path}`, text: await answer.text()}
  }
  const map = await read('/sitemap.xml')
  const mapped = [...map.text.matchAll(/<loc>[^<]*?\/\/[^/<]+([^<]*)<\/loc>/g)].map(
    ([, path]) => path,
  )
  const guessed = people.map(({_id}) => `/people/${_id}`)
  const paths = new Set([...mapped.map((path) => path || '/'), ...guessed, '/', '/robots.txt'])
  return [map, ...(await Promise.all([...paths].map(read)))]
}

async function verification(): Promise<Told> {
  const client = clientOf('sunniva-rao', 'production')
  const found: unknown[] = []
  for await (const one of verifyDataset(client, {})) found.push(one)
  return {way: 'npm run verify', text: JSON.stringify(found)}
}

it(
  'tells nobody whom a record does not name a word of it, by any way',
  async () => {
    const marks = new Set<string>()
    let ways = 0
    await fc.assert(
      fc.asyncProperty(fc.array(person, {minLength: 4, maxLength: 8}), async (persons) => {
        const ears = await Promise.all([...askers.values()].map((token) => overhear(url, token)))
        const ids = new Set<string>()
        for (const one of persons) ids.add(await keep(one))
        for (const word of persons.flatMap(({words}) => words)) marks.add(word)
        const told: Told[] = []
        const former = access.createSession(formerKeeper).token
        for (const [index, token] of [...askers.values(), former].entries()) {
          // A page that anybody may read is no other page for the others of the house.
          const pages = index === 0 ? slugs : []
          told.push(...(await askEverything(url, token, [...ids], pages)))
        }
        for (const ear of ears) told.push(...(await ear.stop()))
        told.push(...(await sitePages()), await verification())
        told.push({way: 'the audit log', text: JSON.stringify([...access.audit.entries()])})
        told.push({way: 'what the server says', text: output.map(String).join('\n')})
        told.push({way: 'the main dataset', text: JSON.stringify(stored())})
        ways = told.length
        expect(told.filter(({text}) => marked(text, marks)).map(({way}) => way)).toEqual([])
      }),
      {numRuns: runs, seed, endOnFailure: true},
    )
    expect(ways).toBeGreaterThan(300)
    expect(marks.size).toBeGreaterThan(runs)
  },
  120_000 + runs * 60_000,
)

/** Also where the letters were escaped, or their case changed. */
function marked(text: string, marks: ReadonlySet<string>): boolean {
  return [...text.toLowerCase().matchAll(/qz[bcdfghjkmnpqrtvwxz]{11}/g)].some(([word]) =>
    marks.has(word),
  )
}
