import type {SanityClient} from '@sanity/client'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {findingsOf, readManuscript} from '../../ingest/index.ts'
import {
  loadExisting,
  planImport,
  type ImportChoices,
  type ImportPlan,
} from '../../ingest/plan/index.ts'
import {writePlan} from '../../ingest/write/writePlan.ts'
import type {ArticleDocument, BodyBlock, TextBlock} from '../../workflow/types.ts'
import {serveTestLake, type LakeServer} from './lakeHarness.ts'

/** A reporter edits the manuscript and imports it again, while others work on its draft. */
let lake: LakeServer
let client: SanityClient
let times = 0

beforeAll(async () => {
  lake = await serveTestLake()
  client = lake.client('editor', {perspective: 'raw'})
})
afterAll(() => lake.close())
beforeEach(() => client.delete({query: '*[true]'}))

const paragraphs = [
  '“It coughed,” said Tran Van Hoa, the potter of the lower lane, when the kiln was lit again last March.',
  'The kiln holds about 40 pots, and nobody in Aldersund has counted them since the old man died there.',
  '“Nobody counts the dead ones,” Hoa said, and went on stacking bowls along the wall of the yard.',
  'A sign on the door reads: “Closed until the rain stops.” Hoa painted it in the week of the flood.',
]

async function plan(lines: readonly string[], choices: ImportChoices = {}, fileName = 'kiln.txt') {
  const manuscript = readManuscript(fileName, new TextEncoder().encode(`${lines.join('\n')}\n`))
  const existing = await loadExisting(client, manuscript, choices)
  const importedAt = `2026-05-04T08:00:0${(times += 1) % 10}.000Z`
  return planImport({manuscript, findings: findingsOf(manuscript), importedAt}, existing, choices)
}

async function importText(
  lines: readonly string[],
  choices: ImportChoices = {},
): Promise<ImportPlan> {
  const planned = await plan(lines, choices)
  await writePlan(client, planned)
  return planned
}

const edited = (index: number, from: string, to: string) =>
  paragraphs.map((line, at) => (at === index ? line.replace(from, to) : line))

async function article(): Promise<ArticleDocument & {_rev: string}> {
  const found = await client.fetch<ArticleDocument & {_rev: string}>('*[_type == "article"][0]')
  return found
}

const isText = (block: BodyBlock): block is TextBlock => block._type === 'block'
const wordsOf = ({body = []}: ArticleDocument) =>
  body.filter(isText).map(({children}) => children.map(({text}) => text).join(''))
const items = () =>
  client.fetch<{_id: string; _rev: string; text: string}[]>(
    '*[_type in ["quote", "claim"]]{_id, _rev, text} | order(text)',
  )
const named = (list: readonly {text: string}[]) => list.map(({text}) => text)

describe('the same text', () => {
  test('changes nothing, the second time and after the draft was edited', async () => {
    await importText(paragraphs)
    const {_id} = await article()
    await client.patch(_id).set({headline: 'The kiln'}).commit()
    const before = await client.fetch('*')
    const again = await importText(paragraphs)
    expect(again.status).toBe('unchanged')
    expect(await client.fetch('*')).toEqual(before)
  })
})

describe('an edited text', () => {
  test('changes the one item it changed; every other document stays untouched', async () => {
    await importText(paragraphs)
    const before = await items()
    const {body} = await article()
    const planned = await importText(edited(2, 'the dead ones', 'the broken ones'))

    expect(planned.status).toBe('again')
    expect(planned.foundBy).toBe('file')
    expect(planned.create).toEqual([])
    expect(planned.vanished).toEqual([])
    expect(planned.conflicts).toEqual([])
    expect(
      planned.update.map(({title, changes}) => [title, changes.map(({field}) => field)]),
    ).toEqual([
      [planned.articleId, ['body', 'importedFrom']],
      ['Nobody counts the dead ones,', ['text']],
    ])
    const after = await items()
    expect(
      after.filter(({_rev, _id}) => before.find((one) => one._id === _id)?._rev !== _rev),
    ).toEqual([
      {
        ...before.find(({text}) => text.includes('dead')),
        text: 'Nobody counts the broken ones,',
        _rev: expect.any(String),
      },
    ])
    const now = await article()
    expect(now.body!.map(({_key}) => _key)).toEqual(body!.map(({_key}) => _key))
    expect(now.body!.toSpliced(2, 1)).toEqual(body!.toSpliced(2, 1))
    expect(wordsOf(now)[2]).toContain('broken ones')
  })

  test('keeps what the Studio made of other paragraphs', async () => {
    await importText(paragraphs)
    const {_id, body} = await article()
    const [first] = body!.filter(isText)
    await client
      .patch(_id)
      .set({
        headline: 'Forty pots',
        [`body[_key=="${first!._key}"].children[2].text`]: ' said Hoa when the kiln was lit.',
      })
      .commit()
    const studio = wordsOf(await article())[0]!
    const planned = await importText(edited(1, '40 pots', '41 pots'))
    expect(planned.conflicts).toEqual([])
    const now = await article()
    expect(now.headline).toBe('Forty pots')
    expect(wordsOf(now)).toEqual([
      studio,
      paragraphs[1]!.replace('40', '41'),
      ...paragraphs.slice(2),
    ])
    expect(planned.update.map(({title}) => title)).toEqual(['Forty pots', 'about 40 pots'])
  })

  test('new paragraphs come where they stand; what went is listed, and its document stays', async () => {
    await importText(paragraphs)
    const before = await items()
    const next = '“Bowls are patient,” said Marta Quist, a historian of the coast, over her tea.'
    const planned = await importText([paragraphs[0]!, next, paragraphs[1]!, paragraphs[3]!])
    expect(planned.create.map(({_type}) => _type)).toEqual(['quote', 'claim', 'interviewee'])
    expect(planned.vanished).toEqual([
      {
        id: expect.stringMatching(/^quote-/u),
        type: 'quote',
        text: 'Nobody counts the dead ones,',
        inBody: false,
        workedOn: false,
      },
    ])
    expect(wordsOf(await article())).toEqual([paragraphs[0], next, paragraphs[1], paragraphs[3]])
    expect(named(await items())).toEqual(
      [
        ...named(before),
        ...planned.create.flatMap((one) => ('text' in one ? [one.text!] : [])),
      ].toSorted(),
    )
  })

  test('a quote that comes back is the document that it was', async () => {
    await importText(paragraphs)
    const before = await items()
    await importText(paragraphs.toSpliced(2, 1))
    await importText(paragraphs)
    expect((await items()).map(({_id}) => _id)).toEqual(before.map(({_id}) => _id))
    expect(wordsOf(await article())).toEqual(paragraphs)
  })
})
