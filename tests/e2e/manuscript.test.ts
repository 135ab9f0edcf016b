import AxeBuilder from '@axe-core/playwright'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {docxOf, p, r} from '../../ingest/readers/docx/docxOf.ts'
import {launchBrowser} from '../browser/launchBrowser.ts'
import {type NewsroomUnderTest, openNewsroomUnderTest} from './support/newsroomUnderTest.ts'
import {signInToStudio, type StudioUser} from './support/studioUser.ts'

const story = [
  '“The lock holds,” said Orla Fenwick, who keeps the pump house. “It held in March.”',
  'The basin is 33 metres (128 feet) long.',
].join('\n\n')

let newsroom: NewsroomUnderTest
let browser: Browser
let reporter: StudioUser
let page: Page

beforeAll(async () => {
  newsroom = await openNewsroomUnderTest()
  browser = await launchBrowser()
  const editor = await newsroom.clientFor('mina-castellanos')
  await editor.create({_id: 'drafts.person-fenwick', _type: 'interviewee', name: 'O. Fenwick'})
  reporter = await signInToStudio(browser, newsroom.url, 'Marisol Achterberg, reporter')
  ;({page} = reporter)
})

afterAll(async () => {
  await browser?.close()
  await newsroom?.close()
})

test('a pasted text is looked at, a person linked, drafts written and the article opened', async () => {
  await page.getByRole('link', {name: 'My work'}).click()
  await page.getByRole('link', {name: 'Import a manuscript'}).first().click()
  await page.getByRole('textbox', {name: 'Text'}).fill(story)
  await page.getByRole('button', {name: 'See what is in it'}).click()
  await page.getByRole('list', {name: 'To look at'}).waitFor()
  expect(await violations()).toEqual([])

  await page.getByRole('combobox', {name: 'Orla Fenwick'}).selectOption('person-fenwick')
  await page.keyboard.press('Escape')
  expect(await page.getByRole('textbox', {name: 'Text'}).inputValue()).toBe(story)
  await page.getByRole('button', {name: 'See what is in it'}).click()
  await page.getByRole('combobox', {name: 'Orla Fenwick'}).selectOption('person-fenwick')
  await page.getByRole('button', {name: 'Write drafts'}).click()
  await page.locator('[data-mark-state]').first().waitFor()

  const client = await newsroom.clientFor('marisol-achterberg')
  const speakers = await client.fetch<string[]>(
    '*[_type == "quote" && text in ["The lock holds,", "It held in March."]].speaker._ref',
    {},
    {perspective: 'raw'},
  )
  expect(speakers).toEqual(['person-fenwick', 'person-fenwick'])
})

test('a chosen Word file is read and written', async () => {
  const file = await docxOf({
    body: p(r('The basin'), 'Title') + p(r('“It leaks,” said Bram Tolliver, the diver.')),
  })
  await page.goto(`${newsroom.url}/studio/import`)
  await page.getByLabel('A file with the manuscript').setInputFiles({
    name: 'basin.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: Buffer.from(file),
  })
  await page.getByRole('button', {name: 'See what is in it'}).click()
  await page.getByRole('heading', {name: 'The basin'}).waitFor()
  await page.getByRole('button', {name: 'Quotes (1)'}).click()
  const quotes = page.getByRole('list', {name: 'Quotes'})
  expect(await quotes.innerText()).toContain('Bram Tolliver')
  await page.getByRole('button', {name: 'Write drafts'}).click()
  await page.locator('[data-mark-state]').first().waitFor()
  expect(reporter.troubles).toEqual([])
})

/** But for one: the white words on the blue of Sanity's primary button are the theme's, everywhere. */
async function violations() {
  const found = await new AxeBuilder({page}).include('[data-import-preview]').analyze()
  return found.violations
    .flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`))
    .filter((line) => !/^color-contrast: .*>Write drafts</.test(line))
}
