import {describe, expect, test} from 'vitest'
import {docxOf, p, r, related} from './docxOf.ts'
import type {Span} from '../../types.ts'
import {readDocx} from './readDocx.ts'

const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47])
const drawing = `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="A kiln at night"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="pic"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`

async function read(parts: Parameters<typeof docxOf>[0]) {
  const found = await readDocx(await docxOf(parts))
  const slice = ({start, end}: Span) => found.text.slice(start, end)
  return {...found, slice, words: found.paragraphs.map(slice)}
}

test('words keep their headings, quotes, emphasis and links; the title is the headline', async () => {
  const {paragraphs, metadata, slice} = await read({
    body:
      p(r('The kiln that coughed'), 'Title') +
      p(r('By Ann Lee and Bo Ray')) +
      p(
        r('It is ') +
          r('very', '<w:b/>') +
          r(' ') +
          r('hot', '<w:i/>') +
          r(', says ') +
          `<w:hyperlink r:id="link">${r('the county')}</w:hyperlink>` +
          r('.'),
      ) +
      p(r('Rules'), 'Heading2') +
      p(r('“It coughed.”'), 'Quote'),
    relationships: related('link', 'hyperlink', 'https://county.example/', true),
  })
  expect(metadata).toEqual({headline: 'The kiln that coughed', bylines: ['Ann Lee', 'Bo Ray']})
  expect(
    paragraphs.map((paragraph) => ({
      words: slice(paragraph),
      style: paragraph.style,
      emphasis: paragraph.decorators.map((part) => [slice(part), part.decorator]),
      links: paragraph.links.map((part) => [slice(part), part.href]),
    })),
  ).toEqual([
    {
      words: 'It is very hot, says the county.',
      style: 'normal',
      emphasis: [
        ['very', 'strong'],
        ['hot', 'em'],
      ],
      links: [['the county', 'https://county.example/']],
    },
    {words: 'Rules', style: 'h2', emphasis: [], links: []},
    {words: '“It coughed.”', style: 'blockquote', emphasis: [], links: []},
  ])
})

test('tracked changes are accepted: what was struck is gone, what was put in or moved is there once', async () => {
  const change = 'w:id="1" w:author="Edith" w:date="2026-05-03T08:00:00Z"'
  const {words} = await read({
    body:
      p(
        r('About ') +
          `<w:del ${change}><w:r><w:delText>forty</w:delText></w:r></w:del>` +
          `<w:ins ${change}>${r('41')}</w:ins>` +
          r(' pots.'),
      ) +
      p(`<w:moveFrom ${change}>${r('It rains.')}</w:moveFrom>`) +
      p(r('Later: ') + `<w:moveTo ${change}>${r('It rains.')}</w:moveTo>`),
  })
  expect(words).toEqual(['About 41 pots.', 'Later: It rains.'])
})

test('comments and footnotes reach the editor with their place, and never the text', async () => {
  const {text, notes} = await read({
    body: p(
      r('About 40 pots') +
        '<w:r><w:commentReference w:id="0"/></w:r>' +
        r(' stand there') +
        '<w:r><w:footnoteReference w:id="2"/></w:r>' +
        r('.'),
    ),
    comments: `<w:comment w:id="0" w:author="Edith Moss" w:initials="EM">${p(r('Who counted?'))}</w:comment>`,
    footnotes: `<w:footnote w:id="2">${p(r('Annals of the harbour, 1912, p. 4.'))}</w:footnote>`,
  })
  expect(text).toBe('About 40 pots stand there.\n')
  expect(notes).toEqual([
    {start: 13, end: 13, kind: 'comment', text: 'Who counted?', author: 'Edith Moss'},
    {start: 25, end: 25, kind: 'footnote', text: 'Annals of the harbour, 1912, p. 4.'},
  ])
})

test('a picture has its place, its alternative text and its bytes', async () => {
  const {images, leftOut} = await read({
    body: p(r('Words.')) + p(drawing),
    files: {'media/kiln.png': picture},
    relationships: related('pic', 'image', 'media/kiln.png'),
  })
  expect(images).toEqual([
    {
      src: 'picture 1 of the document',
      alt: 'A kiln at night',
      at: 7,
      data: {contentType: 'image/png', bytes: picture},
    },
  ])
  expect(leftOut).toEqual([])
})

describe('what is no document is refused with what to do', async () => {
  test.each([
    ['a zip bomb', await bombOf(60), /^The document unpacks to more than .+ save it again\.$/u],
    ['words', Buffer.from('Words.'), /^The file is not a whole \.docx \(.+\)\. Open it/u],
    ['a lock', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), /^The document has a password/u],
  ])('%s', async (_, bytes, reason) => {
    await expect(readDocx(bytes)).rejects.toThrow(reason)
  })
})

/** A document whose text is so many million spaces. */
async function bombOf(millions: number): Promise<Uint8Array> {
  return docxOf({body: p(r(' '.repeat(millions * 1_000_000)))})
}
