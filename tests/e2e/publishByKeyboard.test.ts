import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {launchBrowser} from '../browser/launchBrowser.ts'
import {type NewsroomUnderTest, openNewsroomUnderTest} from './support/newsroomUnderTest.ts'
import {signInToStudio, type StudioUser} from './support/studioUser.ts'

let newsroom: NewsroomUnderTest
let browser: Browser
let editor: StudioUser
let page: Page

beforeAll(async () => {
  newsroom = await openNewsroomUnderTest()
  browser = await launchBrowser()
  editor = await signInToStudio(browser, newsroom.url, 'Mina Castellanos, editor')
  ;({page} = editor)
})

afterAll(async () => {
  await browser?.close()
  await newsroom?.close()
})

async function pressPublish(article: string): Promise<void> {
  await editor.openArticle(article)
  await page.getByRole('textbox', {name: 'Headline'}).focus()
  await page.keyboard.press('Control+Alt+P')
}

const inPrint = async (article: string) =>
  (await newsroom.clientFor()).fetch<number>('count(*[_id == $article])', {article})

test('the keys for Publish say once what is in the way of a story that is not ready', async () => {
  await pressPublish('article-headstones')
  const dialog = page.getByRole('dialog', {name: 'Not ready to publish'})
  await dialog.getByRole('list', {name: 'What is in the way'}).waitFor()
  expect(await page.getByRole('dialog').count()).toBe(1)
  expect(await dialog.getByRole('button', {name: 'Publish now'}).count()).toBe(0)
  await page.keyboard.press('Escape')
  await dialog.waitFor({state: 'detached'})
  expect(await inPrint('article-headstones')).toBe(0)
})

test('the keys for Publish ask before a ready story goes out, and one dialog publishes it', async () => {
  await pressPublish('article-last-keel')
  const dialog = page.getByRole('dialog', {name: 'Publish'})
  await dialog.getByRole('button', {name: 'Publish now'}).waitFor()
  expect(await page.getByRole('dialog').count()).toBe(1)
  expect(await inPrint('article-last-keel')).toBe(0)
  await dialog.getByRole('button', {name: 'Publish now'}).click()
  await dialog.waitFor({state: 'detached'})
  expect(await inPrint('article-last-keel')).toBe(1)
})

test('the list of policies offers no new section, as the list of sections does', async () => {
  const create = page.getByTestId('action-intent-button')
  await page.goto(`${newsroom.url}/studio/structure/section`)
  await create.waitFor()
  await page.goto(`${newsroom.url}/studio/structure/policies`)
  await page.getByText('Harbour').first().waitFor()
  expect(await create.count()).toBe(0)
  expect(editor.troubles).toEqual([])
})
