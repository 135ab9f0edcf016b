import {expect, test} from 'vitest'
import type {Manuscript} from '../../types.ts'
import {readManuscripts} from '../readManuscripts.ts'

const body = `
  <p>The kiln of <b>the lower lane</b> holds about 40 pots, and it stands 12 kilometres north of the
     harbour. <em>Nobody</em> remembers who built it, says <a href="/people/hoa">Tran Van Hoa</a>.</p>
  <h2>What it remembers</h2>
  <blockquote><p>“It coughed,” she said, “and then it remembered, and then for a week it did nothing at all.”</p></blockquote>
  <ul><li>Ash, from the trees behind the lane, which is carried in baskets</li><li>Salt, from the sea</li></ul>
  <figure><img src="kiln.jpg" alt="A kiln at night"><figcaption>The kiln in May. <span class="credit">Bo Ray</span></figcaption></figure>
  <p>The county has closed the lane twice, and twice the potters have opened it again, for there is no
     other way to bring the wood up the hill. <a href="https://county.example/lane">The order</a> is still in force.</p>
  <p>It rains. Hoa painted the door last week, in the blue that the harbour masters use, and nobody has asked why.</p>`

const page = (
  head: string,
) => `<!doctype html><html lang="en-GB"><head><title>Kiln | The Paper</title>
  <meta name="description" content="A kiln that nobody built."><link rel="canonical" href="https://paper.example/harbour/kiln">
  ${head}</head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
  <script>document.body.innerHTML = 'RUN'</script>
  <article><h1>The kiln that coughed</h1>${body}</article>
  <aside class="related sidebar"><h3>More stories</h3><ul><li><a href="/a">Tides</a></li></ul></aside>
  <footer>Subscribe for 3 euros. All rights reserved.</footer></body></html>`

const jsonLd = `<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@graph': [
    {'@type': 'WebSite', name: 'The Paper'},
    {
      '@type': ['NewsArticle'],
      headline: 'The kiln that coughed',
      author: [
        {'@type': 'Person', name: 'Ann Lee'},
        {'@type': 'Organization', name: 'The Paper'},
      ],
      articleSection: 'Harbour',
      datePublished: '2026-05-03T08:00:00Z',
    },
  ],
})}</script>`

test('an article keeps its words, emphasis, links, quotes and lists, and loses what stands around it', async () => {
  const manuscript = await read(page(jsonLd))
  const {text} = manuscript
  const slice = ({start, end}: {start: number; end: number}) => text.slice(start, end)
  expect(
    manuscript.paragraphs.map((paragraph) => [
      paragraph.listItem ?? paragraph.style,
      slice(paragraph).slice(0, 40),
    ]),
  ).toEqual([
    ['normal', 'The kiln of the lower lane holds about 4'],
    ['h2', 'What it remembers'],
    ['blockquote', '“It coughed,” she said, “and then it rem'],
    ['bullet', 'Ash, from the trees behind the lane, whi'],
    ['bullet', 'Salt, from the sea'],
    ['normal', 'The county has closed the lane twice, an'],
    ['normal', 'It rains. Hoa painted the door last week'],
  ])
  expect(text).not.toMatch(/RUN|Sport|Subscribe|Tides| {2}/u)
  const [first] = manuscript.paragraphs
  expect(first?.decorators.map((span) => [slice(span), span.decorator])).toEqual([
    ['the lower lane', 'strong'],
    ['Nobody', 'em'],
  ])
  expect(first?.links.map((span) => [slice(span), span.href])).toEqual([
    ['Tran Van Hoa', 'https://paper.example/people/hoa'],
  ])
})

test('headline, byline, date and the rest are what the page says in its data', async () => {
  const {metadata, format} = await read(page(jsonLd))
  expect(format).toBe('html')
  expect(metadata).toEqual({
    headline: 'The kiln that coughed',
    standfirst: 'A kiln that nobody built.',
    bylines: ['Ann Lee'],
    section: 'Harbour',
    dateline: {date: '2026-05-03'},
    language: 'en-GB',
    canonicalUrl: 'https://paper.example/harbour/kiln',
  })
})

test('without data only what the page shows is taken: nothing is guessed', async () => {
  const {metadata} = await read(page('<meta property="og:title" content="Kiln">'))
  expect(metadata).toEqual({
    headline: 'Kiln',
    standfirst: 'A kiln that nobody built.',
    bylines: [],
    language: 'en-GB',
    canonicalUrl: 'https://paper.example/harbour/kiln',
  })
})

test('a picture that is not beside the page is listed with caption and credit, and named as one to add by hand', async () => {
  const {images, leftOut} = await read(page(jsonLd))
  expect(images).toEqual([
    {
      src: 'https://paper.example/harbour/kiln.jpg',
      written: 'kiln.jpg',
      alt: 'A kiln at night',
      at: 365,
      caption: 'The kiln in May.',
      credit: 'Bo Ray',
    },
  ])
  expect(leftOut.map(({why}) => why)).toEqual([
    'The picture “https://paper.example/harbour/kiln.jpg” (caption “The kiln in May.”, credit “Bo Ray”) is not beside the file: add it in the Studio',
  ])
})

test('a page in Windows-1252 that says so keeps its letters', async () => {
  const html =
    '<html><head><meta charset="windows-1252"></head><body><p>\x93Caf\xe9,\x94 said Ann Lee.</p></body></html>'
  const {text, notes} = await read(Buffer.from(html, 'latin1'))
  expect(text).toBe('“Café,” said Ann Lee.\n')
  expect(notes).toEqual([])
})

test('a page nested beyond reason is refused, and the import goes on', async () => {
  const deep = `<body>${'<div>'.repeat(500)}Words.`
  await expect(read(deep)).rejects.toThrow('more than 150 deep. Copy its words to a .txt file.')
})

async function read(content: string | Uint8Array): Promise<Manuscript> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const open = async function* () {
    yield bytes
  }
  for await (const manuscript of readManuscripts({name: 'kiln.html', open})) {
    if (!('reason' in manuscript)) return manuscript
  }
  throw new Error('Nothing was read.')
}
