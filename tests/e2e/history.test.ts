import type {SanityClient} from '@sanity/client'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {launchBrowser} from '../browser/launchBrowser.ts'
import {type NewsroomUnderTest, openNewsroomUnderTest} from './support/newsroomUnderTest.ts'
import {signInToStudio, type StudioUser} from './support/studioUser.ts'

/** What three people did to one document is read, taken back and restored in the Studio. */
const publishedId = 'interviewee-fenwick'
const draftId = `drafts.${publishedId}`
const people = ['marisol-achterberg', 'mina-castellanos', 'tomasz-bielak']
const staff = ['Marisol Achterberg', 'Mina Castellanos', 'Tomasz Bielak']

let newsroom: NewsroomUnderTest
let browser: Browser
let editor: StudioUser
let page: Page
let client: SanityClient

beforeAll(async () => {
  newsroom = await openNewsroomUnderTest()
  await writeHistory(await Promise.all(people.map((person) => newsroom.clientFor(person))))
  client = await newsroom.clientFor('mina-castellanos')
  browser = await launchBrowser()
  editor = await signInToStudio(browser, newsroom.url, 'Mina Castellanos, editor')
  ;({page} = editor)
  const review = 'inspect=sanity%2Fstructure%2Fhistory,changesInspectorTab=review'
  await page.goto(`${newsroom.url}/studio/structure/interviewee;${publishedId},${review}`)
})

afterAll(async () => {
  await browser?.close()
  await newsroom?.close()
})

/** Created by the first, then 24 edits by three people in turn, with a publish in the middle. */
async function writeHistory(clients: readonly SanityClient[]): Promise<void> {
  const [first, second] = clients
  await first?.create({
    _id: draftId,
    _type: 'interviewee',
    attributionTerms: 'onRecord',
    name: 'Ada Fenwick',
    role: 'Harbour master 0',
  })
  for (let edit = 1; edit <= 24; edit += 1) {
    const set = {role: `Harbour master ${edit}`, ...(edit === 20 && {name: 'Ada Mae Fenwick'})}
    await clients[edit % 3]?.action({
      actionType: 'sanity.action.document.edit',
      draftId,
      publishedId,
      patch: {set},
    })
    if (edit === 12) {
      await second?.action({actionType: 'sanity.action.document.publish', draftId, publishedId})
    }
  }
}

const draft = () => client.fetch('*[_id == $draftId][0]{name, role}', {draftId}, raw)
const raw = {perspective: 'raw'} as const

test('a change since the last publishing is shown, and one field of it taken back', async () => {
  const takeBack = page.getByTestId('single-change-revert-button-role')
  await takeBack.waitFor()
  const pane = page.getByTestId('review-changes-pane').filter({has: takeBack})
  expect(await pane.innerText()).toMatch(/Name[^]*Ada Mae Fenwick[^]*Role/)

  await takeBack.click()
  await page.getByRole('button', {name: 'Revert change', exact: true}).last().click()
  await expect
    .poll(draft, {timeout: 20_000})
    .toEqual({name: 'Ada Mae Fenwick', role: 'Harbour master 12'})
})

test('everybody who wrote is named, and an older revision comes back whole', async () => {
  await page.getByRole('tab', {name: 'History'}).click()
  const timeline = page.getByTestId('timeline-item-button')
  const namesShown = async () => {
    const titles = timeline.locator('[title]')
    const names = await titles.evaluateAll((each) => each.map((one) => one.getAttribute('title')))
    return [...new Set(names)].filter((name) => staff.includes(name ?? '')).sort()
  }
  await expect.poll(namesShown, {timeout: 20_000}).toEqual(staff)

  await timeline.last().click()
  await page.getByRole('button', {name: 'Revert to revision'}).click()
  await page.getByRole('button', {name: 'Confirm', exact: true}).click()
  await expect
    .poll(draft, {timeout: 20_000})
    .toEqual({name: 'Ada Fenwick', role: 'Harbour master 0'})
  expect(await client.fetch('*[_id == $publishedId][0].role', {publishedId}, raw)).toBe(
    'Harbour master 12',
  )
  expect(editor.troubles).toEqual([])
  expect(await newsroom.unknownRequests()).toEqual({unknownRequests: []})
})
