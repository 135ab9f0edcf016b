import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import type {ArticleDocument, TextBlock} from '../../workflow/types.ts'
import {runImport} from './importCommand.ts'
import {openImportRoom, type ImportRoom} from './importRoom.ts'

/** What somebody decides on the command line happens, and nothing else does. */
let room: ImportRoom

beforeAll(async () => {
  room = await openImportRoom()
})
afterAll(() => room.close())
beforeEach(() => desk().delete({query: '*[true]'}))

const desk = () => room.lake.client('editor', {perspective: 'raw'})
const slow = 60_000

const lines = [
  '# The ropewalk closes',
  '“We twisted our last rope,” said Hedda Maar, the foreman of the ropewalk.',
  'The walk is 300 metres long, and nobody in Aldersund knows what to put into it.',
]
const edited = (...texts: [number, string][]) => {
  const now = [...lines]
  for (const [at, text] of texts) now[at] = text
  return now.join('\n\n')
}

const articles = () =>
  desk().fetch<ArticleDocument[]>('*[_type == "article"]{_id, headline, body} | order(_id)')
const textOf = ({body = []}: ArticleDocument) =>
  body
    .filter((block): block is TextBlock => block._type === 'block')
    .map(({children}) => children.map(({text}) => text).join(''))

test(
  '--into makes an edition of the article that is named, though neither file nor words say so',
  async () => {
    await room.write(room.file('rope.md', edited()))
    const [{_id}] = (await articles()) as [ArticleDocument]
    const other = room.file('desk-final.txt', 'The ropewalk has been sold to a school of dancers.')

    const wrong = await room.write('--into', 'article-nowhere', other)
    expect([wrong.code, wrong.errors]).toEqual([
      1,
      'There is no article article-nowhere to import into. Look its id up in the Studio.\n',
    ])

    const {code, out} = await room.write('--into', _id, other)
    expect([code, out]).toEqual([0, expect.stringContaining('as you said.')])
    const now = await articles()
    expect(now.map(({_id: id}) => id)).toEqual([_id])
    expect(textOf(now[0]!)).toEqual(['The ropewalk has been sold to a school of dancers.'])
  },
  slow,
)

describe('--link', () => {
  const speakers = () => desk().fetch<string[]>('array::unique(*[_type == "quote"].speaker._ref)')
  const people = () => desk().fetch<string[]>('*[_type == "interviewee"]._id | order(@)')

  beforeEach(async () => {
    await desk().create({_id: 'drafts.interviewee-h', _type: 'interviewee', name: 'H. Maar'})
    await desk().create({_id: 'drafts.interviewee-full', _type: 'interviewee', name: 'Hedda Maar'})
    await desk().create({_id: 'drafts.source-log', _type: 'source', title: 'Log of the ropewalk'})
  })

  test(
    'takes who is named before who is alike, and makes nobody',
    async () => {
      await room.write('--link', 'Hedda Maar=interviewee-h', room.file('rope.md', edited()))
      expect([await speakers(), await people()]).toEqual([
        ['interviewee-h'],
        ['drafts.interviewee-full', 'drafts.interviewee-h'],
      ])
    },
    slow,
  )

  test(
    '“new” makes somebody new of the same name',
    async () => {
      await room.write('--link', 'Hedda Maar=new', room.file('rope.md', edited()))
      const [speaker] = await speakers()
      expect(speaker).toMatch(/^interviewee-hedda-maar-[0-9a-f]{6}$/u)
      expect(await people()).toContain(`drafts.${speaker}`)
    },
    slow,
  )

  test(
    'an id that is nobody’s, or a source’s, is refused: no quote goes to whom a rule finds instead',
    async () => {
      const before = await room.everything()
      const file = room.file('rope.md', edited())
      const nobody = await room.write('--link', 'Hedda Maar=interviewee-g', file)
      const source = await room.write('--link', 'Hedda Maar=source-log', file)
      expect([nobody.errors, source.errors]).toEqual([
        'Hedda Maar can’t be linked to interviewee-g: nothing here has that id. Look the id up in the Studio, or choose "new".\n',
        'Hedda Maar can’t be linked to source-log: that is a source, not a person who is quoted. Look the id up in the Studio, or choose "new".\n',
      ])
      expect(await room.everything()).toEqual(before)
    },
    slow,
  )
})

test(
  '--take KEY decides one conflict each, by the keys that the plan shows',
  async () => {
    await room.write(room.file('rope.md', edited()))
    const [{_id, body}] = (await articles()) as [ArticleDocument]
    const paragraph = body![1]!._key
    const text = `body[_key=="${paragraph}"].children[0].text`
    await desk()
      .patch(_id)
      .set({headline: 'The last rope', [text]: 'The walk was '})
      .commit()
    const file = room.file(
      'rope.md',
      edited([0, '# Closing the ropewalk'], [2, 'The walk is 310 metres long, and empty now.']),
    )
    const headline = `${_id.replace('drafts.', '')}.headline`
    const {out} = await runImport('--plan', ...room.where(), file)
    expect(out).toContain(headline)
    expect(out).toContain(paragraph)

    const one = await room.write('--take', `${headline}=studio`, file)
    expect([one.code, one.errors]).toEqual([
      1,
      expect.stringContaining('Not written: the conflicts above are open.'),
    ])

    const both = ['--take', `${headline}=studio`, '--take', `${paragraph}=imported`]
    expect((await room.write(...both, file)).code).toBe(0)
    const [now] = await articles()
    expect([now!.headline, textOf(now!)]).toEqual([
      'The last rope',
      [lines[1], 'The walk is 310 metres long, and empty now.'],
    ])
  },
  slow,
)

test(
  'choices that a whole folder can’t share are refused, not forgotten',
  async () => {
    room.file('rope.md', edited())
    const {code, errors} = await room.write('--into', 'article-1', room.folder)
    expect([code, errors]).toEqual([
      1,
      'Choose with --into, --link and --take for one file at a time, and without --report.\n',
    ])
    expect(await room.everything()).toEqual([])
  },
  slow,
)
