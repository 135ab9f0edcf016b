import {describe, expect, test} from 'vitest'
import {readManuscript} from './readManuscript.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const paragraphs = (fileName: string, text: string) => {
  const manuscript = readManuscript(fileName, bytes(text))
  return manuscript.paragraphs.map(({start, end}) => manuscript.text.slice(start, end))
}

describe('what can’t be read is refused with the reason and a next step', () => {
  test.each([
    ['empty', new Uint8Array(), 'The file is empty.'],
    ['white', bytes(' \n\t\n'), 'The file has no words in it.'],
  ])('%s', (_, content, reason) => {
    expect(() => readManuscript('story.txt', content)).toThrow(reason)
  })

  test.each([
    ['story.pages', "A .pages file can't be read. Export it as .docx."],
    [
      'story.xyz',
      "A .xyz file can't be read. Save it as one of .txt and .md, .html, .docx, .json (ninjs), .xml (a WordPress export) and .jsonl (an article a line).",
    ],
    [
      'story',
      "The file's name has no ending, so its format isn't known. Name it .txt, or as what it is: .txt and .md, .html, .docx, .json (ninjs), .xml (a WordPress export) and .jsonl (an article a line).",
    ],
  ])('a format that nobody reads: %s', (name, reason) => {
    expect(() => readManuscript(name, bytes('Words.'))).toThrow(reason)
  })

  test('an encoding that was guessed is told to the editor', () => {
    const {text, notes} = readManuscript('a.txt', new Uint8Array([...bytes('Caf'), 0xe9]))
    expect(text).toBe('Café')
    expect(notes).toEqual([
      {
        start: 0,
        end: 0,
        kind: 'encoding',
        text: 'The file does not say how its letters are stored; it was read as windows-1252. Look at names with accents and at quotation marks.',
      },
    ])
  })
})

describe('plain text', () => {
  test('a line is a paragraph, and the offsets are those of the file', () => {
    const manuscript = readManuscript('a.txt', bytes('First.\r\n\r\n  Second.\r\n'))
    expect(manuscript.text).toBe('First.\r\n\r\n  Second.\r\n')
    expect(manuscript.paragraphs.map(({start, end}) => [start, end])).toEqual([
      [0, 6],
      [12, 19],
    ])
  })

  test('lines that were cut to a width are one paragraph', () => {
    const wrapped =
      'The tide comes over the wall of the pool twice a day\nand changes the water for whoever is there to\nswim in it.\n\nNobody is.\n'
    expect(paragraphs('a.txt', wrapped)).toEqual([
      'The tide comes over the wall of the pool twice a day and changes the water for whoever is there to swim in it.',
      'Nobody is.',
    ])
  })

  test('UTF-16 with its mark is read', () => {
    const text = '\ufeffÅse swims.'
    const utf16 = new Uint8Array(new Uint16Array([...text].map((c) => c.charCodeAt(0))).buffer)
    expect(readManuscript('a.txt', utf16).text).toBe('Åse swims.')
  })

  test('headline, byline and dateline are lifted out of the body only where the file has them', () => {
    const manuscript = readManuscript(
      'a.txt',
      bytes(
        'The pool opens\nBy Ann Lee and Bo Ray\nOSLO, May 3, 2026 — The water is cold.\nNobody minds.\n',
      ),
    )
    expect(manuscript.metadata).toMatchObject({
      headline: 'The pool opens',
      bylines: ['Ann Lee', 'Bo Ray'],
      dateline: {place: 'Oslo', date: '2026-05-03'},
    })
    expect(manuscript.paragraphs.map(({start, end}) => manuscript.text.slice(start, end))).toEqual([
      'The water is cold.',
      'Nobody minds.',
    ])
    expect(readManuscript('b.txt', bytes('The water is cold.\n')).metadata).toEqual({
      bylines: [],
      language: 'en',
    })
  })
})

describe('Markdown', () => {
  test('words keep their emphasis and links; front matter and the heading are metadata', () => {
    const manuscript = readManuscript(
      'a.md',
      bytes(
        '---\nbyline: Ann Lee\nsection: Harbour\ndate: 2026-05-03\n---\n\n# The pool\n\nIt is *very* cold, says [the county](https://county.example).\n\n## Rules\n\n- No soap\n',
      ),
    )
    expect(manuscript.metadata).toMatchObject({
      headline: 'The pool',
      bylines: ['Ann Lee'],
      section: 'Harbour',
      dateline: {date: '2026-05-03'},
    })
    const slice = ({start, end}: {start: number; end: number}) => manuscript.text.slice(start, end)
    expect(
      manuscript.paragraphs.map((paragraph) => ({
        words: slice(paragraph),
        style: paragraph.style,
        listItem: paragraph.listItem,
        emphasis: paragraph.decorators.map((part) => [slice(part), part.decorator]),
        links: paragraph.links.map((part) => [slice(part), part.href]),
      })),
    ).toEqual([
      {
        words: 'It is very cold, says the county.',
        style: 'normal',
        listItem: undefined,
        emphasis: [['very', 'em']],
        links: [['the county', 'https://county.example']],
      },
      {words: 'Rules', style: 'h2', listItem: undefined, emphasis: [], links: []},
      {words: 'No soap', style: 'normal', listItem: 'bullet', emphasis: [], links: []},
    ])
  })

  test('what can’t be carried over is named', () => {
    const {leftOut} = readManuscript('a.md', bytes('Words.\n\n```\ncode\n```\n'))
    expect(leftOut).toEqual([{start: 7, end: 7, why: 'A code in the Markdown is not imported'}])
  })
})
