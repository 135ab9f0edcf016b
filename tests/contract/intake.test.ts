import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {docxOf, p, r} from '../../ingest/readers/docx/docxOf.ts'
import {importExtension} from '../../scripts/importExtension.ts'
import {startEdgeLake, type EdgeLake} from './edgeLake.ts'

const story = [
  '“It coughed,” said Tran Van Hoa, the potter of the lower lane. “Then it remembered.”',
  'The kiln holds about 40 pots. It stands 12 kilometres (9 miles) north of Aldersund.',
  'A sign on the door reads: “Closed until the rain stops.” Hoa painted it last week.',
].join('\n')

let lake: EdgeLake
let token: string

beforeAll(async () => {
  let url = ''
  const extension = importExtension({
    url: () => url,
    projectId: 'onrecord',
    dataset: 'production',
    maximumBytes: 200_000,
    textsPerMinute: 1000,
    limits: {milliseconds: 30_000},
  })
  lake = await startEdgeLake({extensions: [extension]})
  ;({url} = lake)
  token = lake.tokenOf('tomas')
})

afterAll(() => lake.close())

const drafts = () =>
  lake.client(token).fetch<number>('count(*[_id in path("drafts.**")])', {}, {perspective: 'raw'})

async function post(path: string, body: object | FormData, headers: Record<string, string> = {}) {
  const isForm = body instanceof FormData
  const response = await fetch(`${lake.url}/import/${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      ...(!isForm && {'content-type': 'application/json'}),
      ...headers,
    },
    body: isForm ? body : JSON.stringify(body),
  })
  return {status: response.status, answer: await response.json()}
}

function form(name: string, bytes: Uint8Array, fields: Record<string, string> = {}): FormData {
  const data = new FormData()
  data.append('file', new Blob([Uint8Array.from(bytes)]), name)
  for (const [field, value] of Object.entries(fields)) data.append(field, value)
  return data
}

describe('a preview, on which an editor decides', () => {
  test('has what the command prints, the paragraphs and the plan, and writes nothing', async () => {
    const {status, answer} = await post('preview', {text: story, name: 'kiln.txt'})
    expect(status).toBe(200)
    expect(answer.text).toBe(story)
    expect(
      answer.quotes.map(({text, speaker}: {text: string; speaker: unknown}) => [text, speaker]),
    ).toEqual([
      ['It coughed,', {name: 'Tran Van Hoa'}],
      ['Then it remembered.', {name: 'Tran Van Hoa'}],
      ['Closed until the rain stops.', null],
    ])
    expect(answer.paragraphs).toHaveLength(3)
    const flagged = answer.flags.map(
      ({kind, start, end}: {kind: string; start: number; end: number}) =>
        `${kind}: ${story.slice(start, end)}`,
    )
    expect(flagged).toContain('conversion: 12 kilometres (9 miles)')
    expect(answer.plan).toMatchObject({status: 'new', canBeWritten: true, conflicts: []})
    expect(answer.guard).toMatch(/^[0-9a-f]{16}$/)
    expect(await drafts()).toBe(0)
  })

  test('takes a pasted text that begins with a Markdown heading as Markdown', async () => {
    const {answer} = await post('preview', {text: `# The kiln\n\n${story}`})
    expect([answer.file, answer.article.headline]).toEqual(['the-kiln.md', 'The kiln'])
  })

  test('reads a Word file that a form carries, in the language that is named', async () => {
    const file = await docxOf({
      body: p(r('Die Flut'), 'Title') + p(r('„Sie kommt“, sagte Ann Lee.')),
    })
    const {status, answer} = await post('preview', form('tide.docx', file, {language: 'de'}))
    expect(status).toBe(200)
    expect(answer.article).toEqual({headline: 'Die Flut', bylines: []})
    expect(answer.quotes).toHaveLength(1)
  })
})

describe('writing', () => {
  test('makes drafts as the person who is signed in, and the same again changes nothing', async () => {
    const body = {text: story, name: 'kiln.txt'}
    const {answer: preview} = await post('preview', body)
    const {status, answer} = await post('write', {...body, guard: preview.guard})
    expect([status, answer.status]).toEqual([200, 'written'])
    expect(answer.made).toBe(preview.plan.create.length)
    const stored = await lake.client(token).getDocument(`drafts.${answer.articleId}`)
    expect(stored?.importedFrom).toMatchObject({fileName: 'kiln.txt', format: 'txt'})
    const again = await post('write', {...body, guard: preview.guard})
    expect(again.answer).toEqual({
      articleId: answer.articleId,
      status: 'unchanged',
      refusedPictures: [],
    })
  })

  test('links a person to who was chosen, though they were not sure', async () => {
    const client = lake.client(token)
    await client.create({_id: 'person-hoa', _type: 'interviewee', name: 'T. V. Hoa'})
    const body = {
      text: story.replace('40 pots', '50 pots'),
      name: 'other.txt',
      choices: {asNew: true},
    }
    const {answer: preview} = await post('preview', body)
    const hoa = preview.plan.links.find(({name}: {name: string}) => name === 'Tran Van Hoa')
    const choices = {asNew: true, link: {[hoa.newId]: 'person-hoa'}}
    const {answer} = await post('write', {...body, choices, guard: preview.guard})
    expect(answer.status).toBe('written')
    const speakers = await client.fetch<string[]>(
      'array::unique(*[_id == $id][0].body[].markDefs[].quote._ref)',
      {id: `drafts.${answer.articleId}`},
      {perspective: 'raw'},
    )
    const linked = await client.fetch<number>(
      'count(*[_id in $ids && speaker._ref == "person-hoa"])',
      {ids: speakers.map((id) => `drafts.${id}`)},
      {perspective: 'raw'},
    )
    expect(linked).toBe(2)
  })

  test('is refused where the store changed since the preview', async () => {
    const body = {text: `${story}\nThe door is blue.`, name: 'kiln.txt'}
    const {answer: preview} = await post('preview', body)
    await lake
      .client(token)
      .patch(`drafts.${preview.plan.mayBe[0]?.id ?? preview.plan.articleId}`)
      .set({standfirst: 'Somebody else wrote this.'})
      .commit()
    const before = await drafts()
    const {status, answer} = await post('write', {...body, guard: preview.guard})
    expect([status, answer.error.type]).toEqual([409, 'storeChanged'])
    expect(answer.error.description).toBe(
      'The newsroom changed since kiln.txt was previewed. Nothing was written: preview it again.',
    )
    expect(await drafts()).toBe(before)
  })

  test('asks for a preview first', async () => {
    const {status, answer} = await post('write', {text: story, name: 'kiln.txt'})
    expect([status, answer.error.type]).toEqual([400, 'noGuard'])
  })
})

describe('what is refused, with a sentence that names the file', () => {
  test.each([
    ['a file that is none of its kind', () => form('x.docx', new Uint8Array([1, 2, 3])), 422],
    ['a format that nobody reads', () => form('x.pdf', new TextEncoder().encode('%PDF-1.7 ')), 422],
    ['a text over the limit', () => form('x.txt', new Uint8Array(300_000).fill(97)), 413],
    ['an empty text', () => ({text: ' ', name: 'x.txt'}), 422],
    ['a choice that there is not', () => ({text: story, choices: {takeAll: 'both'}}), 400],
    ['a form without a file', () => new FormData(), 400],
    [
      'an edition of an article that is not here',
      () => form('x.txt', new TextEncoder().encode(story), {choices: '{"into": "article-x"}'}),
      422,
    ],
    [
      'a person who is to be somebody that is not here',
      () => ({text: story, name: 'x.txt', choices: {link: {'Tran Van Hoa': 'person-x'}}}),
      422,
    ],
    [
      'choices that are no JSON',
      () => form('x.txt', new TextEncoder().encode(story), {choices: 'new'}),
      400,
    ],
  ])('%s', async (_what, body, wanted) => {
    const {status, answer} = await post('preview', body())
    expect(status).toBe(wanted)
    expect(answer.error.description).toMatch(/^.+[.?]$/)
    if (wanted === 422 && body() instanceof FormData)
      expect(answer.error.description).toMatch(/^x\.\w+/)
  })

  test('somebody who is not signed in, and a page of another site with their cookie', async () => {
    const headers = {authorization: ''}
    expect((await post('preview', {text: story}, headers)).status).toBe(401)
    const cookie = {...headers, cookie: `onRecordSession=${token}`}
    expect((await post('preview', {text: story}, cookie)).status).toBe(401)
    const site = {...cookie, origin: 'https://elsewhere.example'}
    expect((await post('preview', {text: story}, site)).status).toBe(403)
    const own = {...cookie, origin: lake.url}
    expect((await post('preview', {text: story}, own)).status).toBe(200)
  })
})

describe('a text that takes too long', () => {
  let slow: EdgeLake
  const limits = {milliseconds: 1}

  beforeAll(async () => {
    const options = {url: () => slow.url, projectId: 'onrecord', dataset: 'production', limits}
    slow = await startEdgeLake({extensions: [importExtension(options)]})
  })

  afterAll(() => slow.close())

  test('is given up with a sentence, and the lake answers as before', async () => {
    const text = '“It rains,” said Ann Lee, the diver. '.repeat(4000)
    const headers = {authorization: `Bearer ${slow.tokenOf('tomas')}`, ...json}
    const body = JSON.stringify({text, name: 'long.txt'})
    const response = await fetch(`${slow.url}/import/preview`, {method: 'POST', headers, body})
    const {error} = await response.json()
    expect([response.status, error.description]).toEqual([
      422,
      'long.txt takes more than 0.001 seconds to read. Split it, or use npm run import.',
    ])
    expect(await slow.client().fetch('1 + 1')).toBe(2)
  })
})

const json = {'content-type': 'application/json'}
