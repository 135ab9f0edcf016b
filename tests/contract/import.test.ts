import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {ArticleDocument, TextBlock} from '../../workflow/types.ts'
import {runImport as run} from './importCommand.ts'
import {openImportRoom, type ImportRoom} from './importRoom.ts'

const story = [
  '“It coughed,” said Tran Van Hoa, the potter of the lower lane, in an interview with Marta Quist, a historian. “Then it remembered.”',
  'The kiln holds about 40 pots. It stands 12 kilometres (9 miles) north of Aldersund.',
  'A sign on the door reads: “Closed until the rain stops.” Hoa painted it last week.',
].join('\n')

let room: ImportRoom

beforeAll(async () => {
  room = await openImportRoom()
})
afterAll(() => room.close())

describe('without --write', () => {
  test('the tables name everything that was found, and nothing is written', async () => {
    const {out, code} = await run(room.file('kiln.txt', story))
    expect(code).toBe(0)
    for (const words of ['Quotes (3)', 'Tran Van Hoa', 'Marta Quist', '12 kilometres', '40 pots'])
      expect(out).toContain(words)
    expect(out).toContain('Nothing was written. Add --write to write the drafts.')
    expect(await room.lake.client('editor').fetch('count(*)', {}, {perspective: 'raw'})).toBe(0)
  })

  test('--json prints one line for each file whose offsets fit its text', async () => {
    const {out} = await run(
      '--json',
      room.file('kiln.txt', story),
      room.file('note.md', 'It *rains*.\n'),
    )
    const lines = out.trim().split('\n')
    expect(lines).toHaveLength(2)
    const found = JSON.parse(lines[0]!)
    expect(Object.keys(found)).toEqual([
      'file',
      'text',
      'quotes',
      'people',
      'sources',
      'claims',
      'flags',
      'leftOut',
    ])
    expect(found.text).toBe(story)
    for (const {start, end, text} of [...found.quotes, ...found.claims])
      expect(story.slice(start, end)).toBe(text)
    expect(found.quotes).toEqual([
      {
        start: 1,
        end: 12,
        text: 'It coughed,',
        form: 'direct',
        speaker: {name: 'Tran Van Hoa'},
        confidence: 0.95,
        rule: 'inverted',
        mention: 'Tran Van Hoa',
        provenance: [
          {act: 'said', agent: 'Tran Van Hoa', source: interview},
          {act: 'recorded', agent: 'Marta Quist', source: interview},
        ],
      },
      {
        start: 111,
        end: 130,
        text: 'Then it remembered.',
        form: 'direct',
        speaker: {name: 'Tran Van Hoa'},
        confidence: 0.96,
        rule: 'sameParagraph',
        mention: 'Tran Van Hoa',
        continues: 0,
        provenance: [
          {act: 'said', agent: 'Tran Van Hoa', source: interview, inferred: true},
          {act: 'recorded', agent: 'Marta Quist', source: interview, inferred: true},
        ],
      },
      {
        start: 243,
        end: 271,
        text: 'Closed until the rain stops.',
        form: 'direct',
        speaker: null,
        confidence: 0,
        rule: 'none',
        candidates: [],
        provenance: [
          {
            act: 'printed',
            source: {kind: 'inscription', description: 'A sign on the door', creators: []},
          },
        ],
      },
    ])
    expect(found.flags.map(({kind}: {kind: string}) => kind)).toContain('conversion')
  })

  test('a file that can’t be read is named with its reason; the others still go through', async () => {
    const {out, errors, code} = await run(
      '--json',
      room.file('empty.txt', ''),
      join(room.folder, 'missing.txt'),
      room.file('kiln.txt', story),
    )
    expect(code).toBe(1)
    expect(out.trim().split('\n')).toHaveLength(1)
    expect(errors.trim().split('\n')).toEqual([
      `${join(room.folder, 'missing.txt')}: There is no such file.`,
      `${join(room.folder, 'empty.txt')}: The file is empty.`,
    ])
  })
})

describe('--write', () => {
  test('writes drafts whose marked words are the words of their quotes and claims', async () => {
    const {out} = await room.write(room.file('kiln.txt', story))
    expect(out).toMatch(/Written: \d+ drafts, in one transaction/u)

    const client = room.lake.client('editor', {perspective: 'raw'})
    const ids = await client.fetch<string[]>('*[]._id')
    expect(ids.every((id) => id.startsWith('drafts.'))).toBe(true)
    expect(await client.fetch('array::unique(*[]._rev)')).toHaveLength(1)

    const article = await client.fetch<ArticleDocument>('*[_type == "article"][0]')
    const blocks = (article.body ?? []).filter(
      (block): block is TextBlock => block._type === 'block',
    )
    expect(blocks.map(({children}) => children.map(({text}) => text).join('')).join('\n')).toBe(
      story,
    )
    const marked = blocks.flatMap(({markDefs = [], children}) =>
      markDefs.map(({_key, quote, claim}) => ({
        id: `drafts.${(quote ?? claim)!._ref}`,
        words: children
          .filter(({marks = []}) => marks.includes(_key))
          .map(({text}) => text)
          .join(''),
      })),
    )
    const items = await client.fetch<{id: string; words: string}[]>(
      '*[_type in ["quote", "claim"]]{"id": _id, "words": text}',
    )
    const byId = (one: {id: string}, other: {id: string}) => one.id.localeCompare(other.id)
    expect(marked.toSorted(byId)).toEqual(items.toSorted(byId))
  })

  test('the same file again changes nothing and says so', async () => {
    const before = await room.everything()
    const {out, code} = await room.write(room.file('kiln.txt', story))
    expect(out).toMatch(/Nothing changed: this text is already here as article-[0-9a-f]{16}\./u)
    expect(code).toBe(0)
    expect(await room.everything()).toEqual(before)
  })

  test('a file of that name with other words is not written, unless it is a new article', async () => {
    const before = await room.everything()
    const other = '“Salt,” said Ann Lee, a diver. Nothing of it has to do with pots or rain.'
    const refused = await room.write(room.file('kiln.txt', other))
    expect(refused.code).toBe(1)
    expect(refused.errors).toMatch(
      /kiln\.txt: Not written: a file of this name with other words was imported as (article-[0-9a-f]{16})\. Add --into \1 if this is another edition of it, or --new to import this as a new one\./u,
    )
    expect(await room.everything()).toEqual(before)

    const {out} = await room.write('--new', room.file('kiln.txt', `${story} ${other}`))
    expect(out).toContain('Already known and linked: Tran Van Hoa, Marta Quist')
    const client = room.lake.client('editor', {perspective: 'raw'})
    expect(await client.fetch('count(*[_type == "article"])')).toBe(2)
    expect(await client.fetch('count(*[_type == "interviewee"])')).toBe(3)
  }, 60_000)

  test('an edited file changes its draft, unless somebody changed the same words there', async () => {
    const client = room.lake.client('editor', {perspective: 'raw'})
    const path = room.file('pots.txt', `“Nine,” said Ann Lee, the diver.\n${story}`)
    await room.write(path)
    const changed = room.file('pots.txt', `“Ten,” said Ann Lee, the diver.\n${story}`)
    const planned = await run('--plan', ...room.where(), changed)
    expect(planned.out).toMatch(/Another edition of article-[0-9a-f]{16}: the file has its name\./u)
    expect(planned.out).toContain('Nothing was written. Add --write to write it.')

    const [id] = await client.fetch<string[]>(
      '*[_type == "article" && importedFrom.fileName == "pots.txt"]._id',
    )
    const set = {'body[0].children[0].text': '“Nearly '}
    await client.patch(id!).set(set).commit()
    const before = await room.everything()
    const refused = await room.write(changed)
    expect(refused.code).toBe(1)
    expect(refused.errors).toContain('Not written: the conflicts above are open.')
    expect(refused.out).toContain(
      '│ “Nearly Nine,” said Ann Lee, the   │ “Ten,” said Ann Lee, the diver.',
    )
    expect(await room.everything()).toEqual(before)

    const {out} = await room.write('--take', 'imported', changed)
    expect(out).toContain('Written: 0 drafts, 2 changed, in one transaction')
    expect(await client.fetch('*[_id == $id][0].body[0].children[].text', {id})).toEqual([
      '“',
      'Ten,',
      '” said Ann Lee, the diver.',
    ])
  }, 60_000)

  test('where nothing answers, one sentence says what to do', async () => {
    const {errors, code} = await run(
      '--write',
      '--url',
      'http://127.0.0.1:9',
      room.file('kiln.txt', story),
    )
    expect(code).toBe(1)
    expect(errors).toBe(
      'Nothing answers at http://127.0.0.1:9. Start the newsroom with `npm start`, or name another with --url.\n',
    )
  })

  test('where no newsroom is, one sentence says what to do', async () => {
    const {errors, code} = await run('--write', '--data', room.folder, room.file('kiln.txt', story))
    expect(code).toBe(1)
    expect(errors).toBe(
      `There is no newsroom in ${room.folder} to write to. Start one with \`npm start\`, or name one with --url and --token, or with --project, --dataset and --token.\n`,
    )
  })
})

const interview = {
  kind: 'interview',
  description: 'an interview with Marta Quist',
  creators: ['Marta Quist'],
}
