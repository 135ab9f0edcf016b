import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {findingsOf} from '../findings.ts'
import {propose} from '../propose/propose.ts'
import {readManuscripts} from '../readers/readManuscripts.ts'
import type {Manuscript} from '../types.ts'

const fixtures = new URL('../../tests/fixtures/manuscripts/', import.meta.url)

/** The same story of ours as two other programs write it. */
describe.each(['kiln-pandoc.docx', 'kiln-libreoffice.docx'])('%s', async (name) => {
  const manuscript = await read(name)
  const findings = findingsOf(manuscript)

  test('its words are those with all tracked changes accepted', () => {
    const {text, metadata, paragraphs} = manuscript
    expect(metadata).toEqual({
      headline: 'The kiln that coughed',
      standfirst: 'Aldersund’s last wood kiln is lit again, and nobody has counted its pots',
      bylines: ['Edda Moss'],
      language: 'en',
    })
    expect(paragraphs.map(({start, end}) => text.slice(start, end))).toEqual([
      '“It coughed,” said Tran Van Hoa, the potter of the lower lane, when the kiln was lit again last March. “Then it remembered.”',
      'The kiln holds about 40 pots and stands 12 kilometres north of Aldersund.',
      'In 1912 the county counted 38 kilns, of which 9 stood in the lower lane. The county archive keeps the list.',
      'Nobody counts the dead ones.',
      '“Nobody counts the dead ones,” Hoa said, and went on stacking bowls.',
    ])
  })

  test('a comment keeps the words that it is about; a picture its caption', () => {
    const {text, notes = [], images = []} = manuscript
    expect(
      notes
        .filter(({kind}) => kind === 'comment')
        .map(({start, end, author, text: said}) => [text.slice(start, end), author, said]),
    ).toEqual([['about 40 pots', 'Edith Moss', 'Who counted them?']])
    expect(images.map(({caption, data}) => [caption, data?.contentType])).toEqual([
      ['A kiln at night, its door open', 'image/png'],
    ])
  })

  test('footnotes are the evidence of what stands in their sentence, and a remark is none', () => {
    const {documents} = propose(manuscript, findings, [], '2026-05-03T08:00:00.000Z')
    const titles = new Map(
      documents.flatMap((one) =>
        one._type === 'source' ? [[one._id.replace('drafts.', ''), one.title]] : [],
      ),
    )
    expect(
      documents.flatMap((one) =>
        (one._type === 'quote' || one._type === 'claim') && one.evidence?.length
          ? [
              [
                one.text,
                ...one.evidence.map(({source, locator, relation}) =>
                  [titles.get(source!._ref), locator, relation].join(' · '),
                ),
              ],
            ]
          : [],
      ),
    ).toEqual([
      ['It coughed,', 'Interview with Tran Van Hoa, 3 March 2026 · 00:14:32 · supports'],
      [
        'the potter of the lower lane',
        'Interview with Tran Van Hoa, 3 March 2026 · 00:14:32 · supports',
      ],
      ['about 40 pots', 'Annals of the Harbour · p. 4 · supports'],
      ['12 kilometres north of Aldersund', 'Annals of the Harbour · p. 4 · supports'],
      ['In 1912', 'The count of the kilns · p. 2 · supports'],
      ['38 kilns', 'The count of the kilns · p. 2 · supports'],
    ])
    expect(documents.filter(({_type}) => _type === 'source')).toMatchObject([
      {kind: 'interview', date: '2026'},
      {kind: 'book', creators: ['Ann Lee'], date: '1912'},
      {
        kind: 'article',
        publisher: 'Aldersund Post',
        date: '1912',
        url: 'https://post.example/1912/kilns',
      },
    ])
  })
})

test('a source that notes and text name is one, and several marks divide their sentence', () => {
  const text = 'About 40 pots stood there for 12 years, says the book “Annals of the Harbour”.\n'
  const note = (at: number, said: string) => ({
    start: at,
    end: at,
    kind: 'footnote' as const,
    text: said,
  })
  const {sources, claims} = findingsOf({
    fileName: 'kiln.docx',
    format: 'docx',
    sha256: '',
    text,
    paragraphs: [{start: 0, end: text.length - 1, style: 'normal', decorators: [], links: []}],
    metadata: {bylines: []},
    leftOut: [],
    notes: [
      note(text.indexOf(' stood'), '“Annals of the Harbour”, p. 4.'),
      note(text.indexOf(', says'), 'https://county.example/kilns/'),
    ],
  })
  expect(sources.map(({title, kind, address}) => [title, kind, address])).toEqual([
    ['Annals of the Harbour', 'book', undefined],
    ['county.example/kilns', 'document', 'https://county.example/kilns/'],
  ])
  expect(claims.slice(0, 2).map(({text: words, cited}) => [words, cited])).toEqual([
    ['About 40 pots', [{source: 0, locator: 'p. 4'}]],
    ['12 years', [{source: 1}]],
  ])
})

async function read(name: string): Promise<Manuscript> {
  async function* open() {
    yield readFileSync(new URL(name, fixtures))
  }
  for await (const manuscript of readManuscripts({name, open})) {
    if ('reason' in manuscript) throw new Error(manuscript.reason)
    return manuscript
  }
  throw new Error(`${name} has no article in it.`)
}
