import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {AxeBuilder} from '@axe-core/playwright'
import type {Page, Route} from 'playwright-core'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {settingsFromEnvironment} from '../../site/app/lake/settings.ts'
import {buildSite} from '../../site/testing/buildSite.ts'
import {serveNewsroom} from '../../site/testing/serveNewsroom.ts'
import {launchBrowser} from '../browser/launchBrowser.ts'

/** The pages as a browser shows them: each one wide in daylight, and narrow at night. */
const origin = 'http://news.example'
const [lake, built, browser] = await Promise.all([serveNewsroom(), buildSite(), launchBrowser()])
const site = built.createSite(settingsFromEnvironment({ONRECORD_LAKE_URL: lake.url}))
afterAll(() => Promise.all([lake.close(), built.remove(), browser.close()]))

let paths: string[]
beforeAll(async () => {
  const sitemap = await (await site(new Request(`${origin}/sitemap.xml`))).text()
  const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)]
  paths = [...listed.map(([, location = '']) => new URL(location).pathname), '/nothing-here']
})

async function answer(route: Route): Promise<void> {
  const url = route.request().url()
  const {pathname} = new URL(url)
  if (pathname.startsWith('/assets/')) {
    const contentType = pathname.endsWith('.css') ? 'text/css' : 'image/svg+xml'
    const body = await readFile(join(built.directory, 'client', pathname))
    return route.fulfill({contentType, body})
  }
  const response = await site(new Request(url))
  const headers = Object.fromEntries(response.headers)
  return route.fulfill({status: response.status, headers, body: await response.text()})
}

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({page}).analyze()
  return found.violations.flatMap(({id, nodes}) =>
    nodes.map(({html}) => `${new URL(page.url()).pathname} ${id}: ${html}`),
  )
}

it.each([
  {colorScheme: 'light' as const, viewport: {width: 1280, height: 900}},
  {colorScheme: 'dark' as const, viewport: {width: 390, height: 844}},
])(
  '$colorScheme, $viewport.width pixels wide: axe finds nothing',
  async (options) => {
    const context = await browser.newContext(options)
    await context.route(`${origin}/**`, answer)
    const page = await context.newPage()
    const found: string[] = []
    const wide: string[] = []
    for (const path of paths) {
      await page.goto(origin + path)
      for (const summary of await page.locator('summary').all()) await summary.click()
      found.push(...(await violations(page)))
      const spill = await page.evaluate(() => document.body.scrollWidth - window.innerWidth)
      if (spill > 0) wide.push(path)
      const marker = page.locator('.marker').first()
      if ((await marker.count()) === 0) continue
      await page.goto(`${origin}${path}${await marker.getAttribute('href')}`)
      found.push(...(await violations(page)))
    }
    expect({found, wide}).toEqual({found: [], wide: []})
    await context.close()
  },
  120_000,
)

it('every link inside the site leads somewhere', async () => {
  const pages = new Map<string, string>()
  const read = async (path: string) => {
    const known = pages.get(path)
    if (known !== undefined) return known
    const response = await site(new Request(origin + path))
    const html = response.ok ? await response.text() : ''
    pages.set(path, html)
    return html
  }
  const dead: string[] = []
  for (const path of paths.slice(0, -1)) {
    for (const [, href = ''] of (await read(path)).matchAll(/<a [^>]*href="([/#][^"]*)"/g)) {
      const {pathname, search, hash} = new URL(href.replaceAll('&amp;', '&'), origin + path)
      const target = await read(pathname + search)
      if (!target || (hash && !target.includes(`id="${hash.slice(1)}"`))) {
        dead.push(`${path} → ${href}`)
      }
    }
  }
  expect(dead).toEqual([])
})
