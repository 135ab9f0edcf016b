import {cp, mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {openLake, type Identity} from '../../lake/index.ts'
import {withClient} from '../../scripts/connect/openConnection.ts'
import {createSampleStore} from '../../scripts/sample/createSampleStore.ts'
import {verifyDataset} from '../../scripts/verify/verifyDataset.ts'
import type {Finding, ReceiptHead} from '../../workflow/index.ts'
import {runCommand} from './runCommand.ts'

/** What somebody with the keys of the machine could do to what was published, past the gate. */
let folder: string
let whole: string
const dataset = 'production'
const articleId = 'article-cannery'
const system: Identity = {id: 'system', roles: ['system']}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verify-'))
  whole = join(folder, 'whole')
  const now = new Date('2026-11-22T11:00:00Z')
  await createSampleStore({dataDir: whole, baseUrl: 'http://localhost:1', now})
}, 120_000)
afterAll(() => rm(folder, {recursive: true}))

interface Look {
  findings: Finding[]
  heads: Map<string, ReceiptHead>
}

/** As `npm run verify -- --data DIR` looks at a newsroom that does not run. */
function look(dataDir: string, earlier?: Map<string, ReceiptHead>): Promise<Look> {
  const flags = {data: dataDir}
  return withClient(flags, {name: 'Verify', roles: ['viewer']}, async (client) => {
    const found: Look = {findings: [], heads: new Map()}
    for await (const one of verifyDataset(client, {...(earlier && {earlier})})) {
      if (one.kind === 'document') found.findings.push(...one.findings)
      else {
        found.findings.push(...one.verdict.findings)
        if (one.verdict.head) found.heads.set(one.verdict.articleId, one.verdict.head)
      }
    }
    return found
  })
}

const told = ({findings}: Look): string[] =>
  findings.map(({code, documentId}) => `${code} ${documentId}`)

type Mutations = Parameters<ReturnType<typeof openLake>['commit']>[1]['mutations']

/** A copy of the store, written to with no rules in force, as `npm run lake -- --open` has it. */
async function pastTheGate(name: string, mutations: Mutations): Promise<string> {
  const dataDir = join(folder, name)
  await cp(whole, dataDir, {recursive: true})
  const lake = openLake({dataDir, policies: []})
  await lake.commit(dataset, {mutations}, system)
  await lake.close()
  return dataDir
}

/** A copy of the store, edited with SQL. */
async function withSql(name: string, id: string, edit: (body: string) => string) {
  const dataDir = join(folder, name)
  await cp(whole, dataDir, {recursive: true})
  const database = new DatabaseSync(join(dataDir, 'lake.sqlite'))
  const row = database.prepare('SELECT body FROM documents WHERE dataset = ? AND id = ?')
  const before = String(row.get(dataset, id)?.body)
  const after = edit(before)
  expect(after).not.toBe(before)
  const write = database.prepare('UPDATE documents SET body = ? WHERE dataset = ? AND id = ?')
  write.run(after, dataset, id)
  database.close()
  return dataDir
}

async function receiptsOf(id: string): Promise<string[]> {
  const query = '*[_type == "receipt" && article._ref == $id] | order(publishedAt)._id'
  const lake = openLake({dataDir: whole})
  const ids = await lake.fetch(dataset, {query, params: {id}}, system)
  await lake.close()
  return Array.isArray(ids) ? ids.map(String) : []
}

async function firstItemOf(id: string, type: 'quote' | 'claim'): Promise<string> {
  const query = '*[_type == "receipt" && article._ref == $id].items[].document._ref'
  const lake = openLake({dataDir: whole})
  const ids = await lake.fetch(dataset, {query, params: {id}}, system)
  await lake.close()
  const found = Array.isArray(ids) ? ids.find((one) => String(one).startsWith(type)) : undefined
  if (typeof found !== 'string') throw new Error(`${id} prints no ${type}`)
  return found
}

describe('npm run verify: what it does not find, nobody finds', () => {
  it('finds the sample newsroom whole', async () => {
    const {findings, heads} = await look(whole)
    expect(findings).toEqual([])
    expect(heads.size).toBe(5)
  })

  it('finds an article that was published around the gate', async () => {
    const create = {_id: 'article-new', _type: 'article', headline: 'Nobody checked this'}
    const dataDir = await pastTheGate('around', [{create}])
    expect(told(await look(dataDir))).toEqual(['noReceipt article-new'])
  })

  it('finds words of a quote and a sentence of the text changed afterwards', async () => {
    const quoteId = await firstItemOf(articleId, 'quote')
    const inQuote = await pastTheGate('quote', [{patch: {id: quoteId, set: {text: 'Never said'}}}])
    const {findings} = await look(inQuote)
    expect(findings).toMatchObject([{code: 'itemChanged', documentId: quoteId}])
    expect(findings[0]?.after).toContain('“Never said”')

    const children = [{_type: 'span', _key: 's', text: 'Another end.', marks: []}]
    const block = {_type: 'block', _key: 'new', style: 'normal', markDefs: [], children}
    const insert = {after: 'body[-1]', items: [block]}
    const inText = await pastTheGate('text', [{patch: {id: articleId, insert}}])
    expect(told(await look(inText))).toEqual([`textChanged ${articleId}`])
  })

  it('finds what was deleted', async () => {
    const quoteId = await firstItemOf(articleId, 'quote')
    const withoutQuote = await pastTheGate('noQuote', [
      {patch: {id: articleId, set: {body: []}}},
      {delete: {id: quoteId}},
    ])
    expect(told(await look(withoutQuote))).toContain(`deleted ${quoteId}`)
    const edited = await withSqlDelete('noArticle', articleId)
    expect(told(await look(edited))).toContain(`deleted ${articleId}`)
  })

  it('finds receipts that were altered, by SQL too, and one that was taken out', async () => {
    const [first = '', second = ''] = await receiptsOf(articleId)
    const rename = (body: string) => body.replace(/"publishedBy":"[^"]*"/, '"publishedBy":"X"')
    const altered = await withSql('altered', first, rename)
    expect(told(await look(altered))).toEqual([`receiptAltered ${first}`])
    const gone = await pastTheGate('gone', [{delete: {id: first}}])
    expect(told(await look(gone))).toEqual([`chainBroken ${second}`])
  })

  it('finds a text and its newest receipt changed together, by the review and by an earlier look', async () => {
    const {heads} = await look(whole)
    const [, newest = ''] = await receiptsOf(articleId)
    const swap = (body: string) =>
      body.replace(/"fingerprint":"t[0-9a-f]+/, `"fingerprint":"t${'0'.repeat(32)}`)
    const forged = await withSql('forged', newest, swap)
    expect(told(await look(forged))).toContain(`checkUnknown ${newest}`)
    expect(told(await look(forged, heads))).toContain(`receiptAltered ${newest}`)
  })

  it('finds people shown past their terms, and items in no receipt', async () => {
    const person = {_id: 'interviewee-x', _type: 'interviewee', attributionTerms: 'offRecord'}
    const loose = {_id: 'claim-x', _type: 'claim', text: 'It rained.', kind: 'event'}
    const dataDir = await pastTheGate('loose', [{create: person}, {create: loose}])
    expect(told(await look(dataDir))).toEqual(['itemLoose claim-x', 'personExposed interviewee-x'])
  })

  it('is run as a command: says what it found in a sentence, and ends with 1', async () => {
    const quoteId = await firstItemOf(articleId, 'quote')
    const dataDir = await pastTheGate('command', [
      {patch: {id: quoteId, set: {text: 'Never said'}}},
    ])
    const {code, out, errors} = await runCommand('verify/verify.ts', '--data', dataDir)
    expect(code, errors).toBe(1)
    expect(errors).toContain(
      `Changed after it was published: The item quote:${quoteId} was changed`,
    )
    expect(out).not.toContain('Whole')
  }, 60_000)
})

async function withSqlDelete(name: string, id: string): Promise<string> {
  const dataDir = join(folder, name)
  await cp(whole, dataDir, {recursive: true})
  const database = new DatabaseSync(join(dataDir, 'lake.sqlite'))
  database.prepare('DELETE FROM documents WHERE dataset = ? AND id = ?').run(dataset, id)
  database.close()
  return dataDir
}
