import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import {HtmlValidate} from 'html-validate'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {forbiddenWords} from '../queries/testing/newsroom.ts'
import {settingsFromEnvironment} from './app/lake/settings.ts'
import {buildSite} from './testing/buildSite.ts'
import {serveNewsroom} from './testing/serveNewsroom.ts'

const [lake, built] = await Promise.all([serveNewsroom(), buildSite()])
const site = built.createSite(settingsFromEnvironment({ONRECORD_LAKE_URL: lake.url}))
afterAll(() => Promise.all([lake.close(), built.remove()]))

const get = (path: string, headers = {}) =>
  site(new Request(`http://news.example${path}`, {headers}))

const pages = [
  '/',
  '/sections/harbour',
  '/sections/town',
  '/articles/port-dug-deeper',
  '/articles/fountain-moved',
  '/people/marit-solbakk',
  '/sources/harbour-log',
  '/sources/plaque',
  '/corrections',
]
const missing = [
  '/nothing-here',
  '/articles/nothing-here',
  '/people/joan-quillfeather',
  '/people/otto-quillfeather',
  '/sources/interview-quillfeather',
  '/sections/harbour?page=2',
]

// React writes `charSet` and `srcSet`: HTML takes attribute names in any case.
const rules = {'attr-case': 'off', 'void-style': 'off', 'no-redundant-role': 'error'} as const
const validator = new HtmlValidate({extends: ['html-validate:recommended'], rules})

describe('every page is valid HTML and whole without a script', () => {
  it.each([
    ...pages.map((path) => [path, 200] as const),
    ...missing.map((path) => [path, 404] as const),
  ])('%s answers %i', async (path, status) => {
    const response = await get(path)
    const html = await response.text()
    expect(response.status).toBe(status)
    const {results} = await validator.validateString(html)
    expect(
      results.flatMap(({messages}) =>
        messages.map(({ruleId, message, line, column}) => ({ruleId, message, line, column})),
      ),
    ).toEqual([])
    expect(html.replaceAll(/<script type="application\/ld\+json">/g, '')).not.toContain('<script')
    expect(html).not.toMatch(/\son[a-z]+=|javascript:|rel="modulepreload"/i)
  })

  it('no script is left to serve', async () => {
    const files = await readdir(join(built.directory, 'client'), {recursive: true})
    expect(files.filter((file) => file.endsWith('.js'))).toEqual([])
  })
})

describe('what stays in the house is on no page', () => {
  it.each([...pages, ...missing, '/sitemap.xml', '/robots.txt'])('%s', async (path) => {
    const html = (await (await get(path)).text()).replaceAll(path, '')
    for (const word of forbiddenWords) expect(html).not.toContain(word)
  })
})

describe('a reader of an article', () => {
  let html: string
  beforeAll(async () => {
    html = await (await get('/articles/port-dug-deeper')).text()
  })

  it('finds behind each quote who said it, how we know, and how its check stands', () => {
    const record = section(html, 'record-quote-depth')
    expect(record).toBe(
      'Quote 1 Checked Back to the text at quote 1 We dredged nine metres, not seven. Marit Solbakk, Harbour master, Port of Vesterhavn, at the quay, Vesterhavn, 3 January 2026 (in translation from Norwegian Bokmål). Checked by Runa Eik, against a recording, 5 January 2026. How we know How the words came to us Said by Marit Solbakk Recorded by Tove Askeland in Harbour log, January, Port of Vesterhavn, 4 January 2026, p. 3 Quoted by a crane driver at the port (the text implies this; it does not say so) Evidence Harbour log, January, Port of Vesterhavn, 4 January 2026, p. 3 ni meter Original What we changed Translated by Tove Askeland: From Norwegian In the evidence: Vi mudret ni meter, ikke sju.',
    )
  })

  it('is led from the words to their record and back', () => {
    const links = [...html.matchAll(/id="(mark-[^"]+)" href="#(record-[^"]+)"/g)]
    expect(links.map(([, , target]) => target)).toEqual([
      'record-quote-depth',
      'record-claim-ships',
      'record-quote-crane',
      'record-withdrawn-p2-q3',
      'record-quote-plaque',
    ])
    for (const [, mark, target] of links) {
      expect(html).toContain(`id="${target}"`)
      expect(html).toContain(`href="#${mark}"`)
    }
  })

  it('sees above or below the text, as the desk chose, what was wrong and what is right', () => {
    const [above, below] = html.split('<div class="article-body">').map((part) => {
      const [box] = part.match(/<aside class="corrections".*?<\/aside>/s) ?? []
      return textOf(box ?? '')
    })
    expect(above).toBe(
      'This article has been corrected Correction, 6 January 2026 What was wrong We wrote fifty ships. What is right It is forty ships. What changed the headline; the claim “forty ships”',
    )
    expect(below).toBe(
      'More notices on this article Clarification, 5 January 2026 What was wrong The plan named no depth. What is right The plan named seven metres. What changed the quote “We dredged nine metres, not seven.”',
    )
  })

  it('gets pictures at several widths from this origin', () => {
    expect(html).toContain(
      'src="/images/onrecord/production/0123456789abcdef0123456789abcdef01234567-1200x800.png?w=1200&amp;fit=max&amp;auto=format"',
    )
  })
})

describe('a retracted article', () => {
  it('keeps its page with its notice and without its text', async () => {
    const response = await get('/articles/fountain-moved')
    const text = textOf(await response.text())
    expect(text).toContain('This article is retracted')
    expect(text).toContain('It stands where it stood.')
    expect(text).not.toContain('It was not moved at all.')
    expect(text).not.toContain('Nobody saw it go.')
  })
})

describe('caches', () => {
  it('a reader who has the page gets 304', async () => {
    const etag = (await get('/')).headers.get('ETag') ?? ''
    const again = await get('/', {'If-None-Match': etag})
    expect([again.status, await again.text()]).toEqual([304, ''])
  })

  it('an error is kept by nobody', async () => {
    expect((await get('/nothing-here')).headers.get('Cache-Control')).toBe('no-store')
  })
})

describe('for robots', () => {
  it('the sitemap lists every page', async () => {
    const response = await get('/sitemap.xml')
    expect(response.headers.get('Content-Type')).toBe('application/xml; charset=utf-8')
    const locations = [...(await response.text()).matchAll(/<loc>(.*?)<\/loc>/g)]
    expect(locations.map(([, location]) => location)).toEqual(
      [
        '/',
        '/corrections',
        '/articles/port-dug-deeper',
        '/articles/fountain-moved',
        '/sections/harbour',
        '/sections/town',
        '/people/marit-solbakk',
        '/sources/harbour-log',
        '/sources/plaque',
      ].map((path) => `http://news.example${path}`),
    )
  })

  it('robots.txt names the sitemap', async () => {
    expect(await (await get('/robots.txt')).text()).toContain(
      'Sitemap: http://news.example/sitemap.xml',
    )
  })
})

describe('when the lake does not answer', () => {
  it('a reader is told so, with 503 and when to come back', async () => {
    const away = built.createSite(
      settingsFromEnvironment({ONRECORD_LAKE_URL: 'http://127.0.0.1:9'}),
    )
    const response = await away(new Request('http://news.example/articles/port-dug-deeper'))
    const html = await response.text()
    expect(response.status).toBe(503)
    expect(response.headers.get('Retry-After')).toBe('30')
    expect(textOf(html)).toContain('We cannot show this page just now')
    expect((await validator.validateString(html)).valid).toBe(true)
  })
})

function section(html: string, id: string): string {
  return textOf(
    html.match(new RegExp(`<li class="record" id="${id}".*?</details>`, 's'))?.[0] ?? '',
  )
}

function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([,.:)])/g, '$1')
    .trim()
}
