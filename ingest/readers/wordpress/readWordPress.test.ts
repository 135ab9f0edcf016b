import {describe, expect, test} from 'vitest'
import type {Manuscript} from '../../types.ts'
import type {UnreadItem} from '../inputFile.ts'
import {exportOf, itemOf} from './exportOf.ts'
import {readWordPress} from './readWordPress.ts'
import {withoutShortcodes} from './withoutShortcodes.ts'

const harbour = '<category domain="category" nicename="harbour"><![CDATA[Harbour]]></category>'
const tides = '<category domain="category" nicename="tides"><![CDATA[Tides]]></category>'
const tag = '<category domain="post_tag" nicename="salt"><![CDATA[Salt]]></category>'

describe('a post', () => {
  test('keeps what WordPress says of it: headline, author, date, category, address and picture', async () => {
    const thumbnail =
      '<wp:postmeta><wp:meta_key><![CDATA[_thumbnail_id]]></wp:meta_key><wp:meta_value><![CDATA[9]]></wp:meta_value></wp:postmeta>'
    const alt =
      '<wp:attachment_url>https://paper.example/kiln.jpg</wp:attachment_url><wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>A kiln</wp:meta_value></wp:postmeta>'
    const [post, ...others] = await manuscripts(
      exportOf(
        itemOf(
          12,
          '<!-- wp:paragraph -->\n<p>It <em>coughed</em>. <a href="/hoa">Hoa</a> heard it.</p>\n<!-- /wp:paragraph -->',
          {title: 'Kilns &amp; coughs', 'excerpt:encoded': 'A kiln that nobody built.'},
          harbour + tag + thumbnail,
        ),
        itemOf(
          9,
          '',
          {'wp:post_type': 'attachment', 'wp:status': 'inherit', 'excerpt:encoded': 'In May.'},
          alt,
        ),
      ),
    )
    expect(others).toEqual([])
    expect(post).toMatchObject({fileName: 'paper.example#12', format: 'wxr', notes: []})
    expect(post?.text).toBe('It coughed. Hoa heard it.\n')
    expect(post?.paragraphs[0]?.links).toEqual([
      {start: 12, end: 15, href: 'https://paper.example/hoa'},
    ])
    expect(post?.metadata).toEqual({
      headline: 'Kilns & coughs',
      standfirst: 'A kiln that nobody built.',
      bylines: ['Ann Lee'],
      section: 'Harbour',
      dateline: {date: '2026-05-03'},
      language: 'en-US',
      slug: 'story-12',
      canonicalUrl: 'https://paper.example/story-12',
    })
    expect(post?.images).toEqual([
      {src: 'https://paper.example/kiln.jpg', alt: 'A kiln', caption: 'In May.', isMain: true},
    ])
  })

  test('from before the block editor has its paragraphs at blank lines', async () => {
    const [post] = await manuscripts(
      exportOf(
        itemOf(
          1,
          'It coughed.\nTwice.\n\n<strong>Nobody</strong> heard.\r\n\r\n<h2>Later</h2>\n\nIt rained.',
        ),
      ),
    )
    expect(words(post)).toEqual(['It coughed. Twice.', 'Nobody heard.', 'Later', 'It rained.'])
  })

  test('a draft is read and marked; it has no date yet. What was thrown away is not read', async () => {
    const posts = await manuscripts(
      exportOf(
        itemOf(1, 'Words.', {'wp:status': 'draft', 'dc:creator': 'desk'}, harbour + tides),
        itemOf(2, 'Gone.', {'wp:status': 'trash'}),
        itemOf(3, 'Menu', {'wp:post_type': 'nav_menu_item'}),
      ),
    )
    expect(posts).toHaveLength(1)
    expect(posts[0]?.metadata.dateline).toBeUndefined()
    expect(posts[0]?.notes?.map(({kind, text}) => [kind, text])).toEqual([
      ['status', 'Not published in WordPress: draft.'],
      ['author', 'Its author in WordPress is “desk”: add the byline.'],
      ['categories', 'Its categories are Harbour, Tides: choose the section.'],
    ])
  })
})

test('shortcodes, embeds and blocks that WordPress fills go and are named; brackets of editors stay', async () => {
  const [post] = await manuscripts(
    exportOf(
      itemOf(
        1,
        [
          'It “cough [sic] [the kiln]” said [[gallery]] Hoa.',
          '[caption id="a" width="9"]<img src="/k.jpg" alt="A kiln" /> In May.[/caption]',
          '[gallery ids="1,2"]',
          '[box color="red"]Kept words.[/box]',
          'https://video.example/1',
        ].join('\n\n') + '\n\n<!-- wp:latest-posts {"postsToShow":3} /-->',
      ),
    ),
  )
  expect(post?.text).toContain('It “cough [sic] [the kiln]” said [gallery] Hoa.')
  expect(post?.text).toContain('Kept words.')
  expect(post?.text).not.toMatch(/box|caption|video\.example|ids=/u)
  expect(post?.images).toEqual([
    {
      src: 'https://paper.example/k.jpg',
      written: '/k.jpg',
      alt: 'A kiln',
      caption: 'In May.',
      at: 48,
    },
  ])
  expect(post?.leftOut.map(({why}) => why)).toEqual([
    'The shortcode [gallery] is not imported: ids="1,2"',
    'The block latest-posts is made by WordPress when it is shown and is not imported',
    'The embedded https://video.example/1 is not imported',
  ])
})

test('a long post full of brackets is read at once', () => {
  const long = 'He said [sic] so [box].\n'.repeat(20_000)
  expect(withoutShortcodes(long, () => '')).toBe(long)
}, 2000)

describe('one post that fails never stops the rest', () => {
  test('its title, number and line are told with the reason', async () => {
    const found = await all(
      exportOf(
        itemOf(1, 'First.'),
        itemOf(2, '[gallery]'),
        itemOf(3, 'Words.').replace('</item>', '<wp:odd>a & b</wp:odd></item>'),
        itemOf(4, 'Last.'),
      ),
    )
    expect(found.map((one) => ('reason' in one ? one : one.text))).toEqual([
      'First.\n',
      {item: '“Story 2” (post 2, line 22)', reason: 'It has no words in it.'},
      {
        item: '“Story 3” (post 3, line 35)',
        reason: 'Its XML is broken: line 47: an & that is not written as &amp;. Export it again.',
      },
      'Last.\n',
    ])
  })

  test('a post that shows the end of an entry is whole; one without its own end is not', async () => {
    const found = await all(
      exportOf(
        itemOf(1, '<pre>&lt;item&gt; a </item> & b</pre>'),
        itemOf(2, 'Words.').replace('</title>', ''),
        itemOf(3, 'Last.'),
      ),
    )
    expect(found.map((one) => ('reason' in one ? one.reason : one.text))).toEqual([
      '<item> a & b\n',
      expect.stringMatching(/^Its XML is broken: /u),
      'Last.\n',
    ])
  })

  test('an export that was cut off gives all that is whole', async () => {
    const whole = exportOf(itemOf(1, 'First.'), itemOf(2, 'Second.'))
    const found = await all(whole.slice(0, whole.indexOf('Second.')))
    expect(found.map((one) => ('reason' in one ? one.reason : one.text))).toEqual([
      'First.\n',
      'Its XML is broken: the file ends inside it. Export it again.',
    ])
  })
})

test('letters that two pieces of the file share are whole', async () => {
  const [post] = await manuscripts(exportOf(itemOf(1, 'Tôm ở Hội An — “đỏ”.')), 7)
  expect(post?.text).toBe('Tôm ở Hội An — “đỏ”.\n')
})

describe('a file with no posts is refused with what to do', () => {
  test.each([
    ['no export', '<html><body>Words', /^The file is no WordPress export \(.+\)\. Make one/u],
    ['words', 'Words.', /^The file is no WordPress export \(.+\)\. Make one/u],
    ['no posts', exportOf(), /^The file has no posts or pages\. Make an export of all content/u],
  ])('%s', async (_, content, reason) => {
    await expect(all(content)).rejects.toThrow(reason)
  })

  test('bytes of another encoding', async () => {
    const bytes = Buffer.from(exportOf(itemOf(1, 'Caf\xe9.')), 'latin1')
    await expect(allOf(bytes, 4096)).rejects.toThrow(/^After line 1 the export holds bytes/u)
  })
})

function words(manuscript: Manuscript | undefined): string[] {
  return (manuscript?.paragraphs ?? []).map(
    ({start, end}) => manuscript?.text.slice(start, end) ?? '',
  )
}

async function manuscripts(content: string, pieces?: number): Promise<Manuscript[]> {
  return (await all(content, pieces)).map((one) => {
    if ('reason' in one) throw new Error(`${one.item}: ${one.reason}`)
    return one
  })
}

function all(content: string, pieces = 64): Promise<(Manuscript | UnreadItem)[]> {
  return allOf(Buffer.from(content), pieces)
}

async function allOf(bytes: Uint8Array, pieces: number): Promise<(Manuscript | UnreadItem)[]> {
  async function* open() {
    for (let at = 0; at < bytes.length; at += pieces) yield bytes.subarray(at, at + pieces)
  }
  const found: (Manuscript | UnreadItem)[] = []
  for await (const one of readWordPress({name: 'export.xml', open})) found.push(one)
  return found
}
