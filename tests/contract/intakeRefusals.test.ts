import {request} from 'node:http'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {docxOf, p, r} from '../../ingest/readers/docx/docxOf.ts'
import {importExtension} from '../../scripts/importExtension.ts'
import {startEdgeLake, type EdgeLake} from './edgeLake.ts'

/** What strangers send. Whoever sends it is told why; everybody else is served as before. */
let lake: EdgeLake
let token: string

beforeAll(async () => {
  const options = {
    url: () => lake.url,
    projectId: 'onrecord',
    dataset: 'production',
    textsPerMinute: 12,
  }
  lake = await startEdgeLake({extensions: [importExtension(options)]})
  token = lake.tokenOf('tomas')
})
afterAll(() => lake.close())

describe('a broken file of each kind is refused with a sentence that names it', async () => {
  const words = (text: string) => new TextEncoder().encode(text)
  test.each([
    ['cut.docx', words('PK\u0003\u0004')],
    ['bomb.docx', await docxOf({body: p(r(' '.repeat(60_000_000)))})],
    ['nothing.html', words('<html><body><nav>Home</nav></body></html>')],
    ['none.json', words('{"headline": ')],
    ['cut.xml', words('<?xml version="1.0"?><rss><channel><item>')],
    ['half.jsonl', words('{"text": ')],
    ['broken.txt', new Uint8Array([...words('Ærlig talt, sa han. '.repeat(9)), 0xc3, 0x28])],
    ['empty.md', words('\n')],
  ])('%s', async (name, bytes) => {
    const {status, answer} = await preview(name, bytes)
    expect([status, answer.error.type]).toEqual([422, 'unreadableManuscript'])
    expect(answer.error.description).toMatch(new RegExp(`^${name}.*[.]$`, 'u'))
    expect(answer.error.description).not.toMatch(/undefined|Error|\n/u)
  })
})

test('a request that is broken off in its body costs nobody else anything, and writes nothing', async () => {
  const sent = request(`${lake.url}/import/write`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'content-length': '1000',
    },
  })
  const closed = new Promise<void>((resolve) => sent.once('close', () => resolve()))
  sent.on('error', () => undefined)
  await new Promise<void>((resolve) => sent.write('{"text": "“It coughed', () => resolve()))
  sent.destroy()
  await closed
  const {status} = await preview('kiln.txt', new TextEncoder().encode('“No,” said Ann Lee.'))
  expect(status).toBe(200)
  expect(await lake.client(token).fetch('count(*[_type == "article"])', {}, raw)).toBe(0)
})

test('who sends more than may be sent in a minute is told when to come again', async () => {
  const text = new TextEncoder().encode('“No,” said Ann Lee.')
  let last = await preview('kiln.txt', text)
  for (let times = 0; times < 12 && last.status !== 429; times += 1) {
    last = await preview('kiln.txt', text)
  }
  expect(last.status).toBe(429)
  const wait = last.headers.get('retry-after')
  expect(last.answer).toEqual({
    error: {
      type: 'rateLimited',
      description: `You sent many texts. Try again in ${wait} seconds.`,
    },
  })
  expect(Number(wait)).toBeGreaterThan(0)
})

const raw = {perspective: 'raw' as const}

async function preview(name: string, bytes: Uint8Array) {
  const data = new FormData()
  data.append('file', new Blob([Uint8Array.from(bytes)]), name)
  const response = await fetch(`${lake.url}/import/preview`, {
    method: 'POST',
    headers: {authorization: `Bearer ${token}`},
    body: data,
  })
  return {status: response.status, headers: response.headers, answer: await response.json()}
}
