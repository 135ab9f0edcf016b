import {join} from 'node:path'
import type {SanityClient} from '@sanity/client'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {root} from '../../scripts/root.ts'
import {itemsOf} from '../../workflow/index.ts'
import {launchBrowser} from '../browser/launchBrowser.ts'
import {importText} from './support/importText.ts'
import {type NewsroomUnderTest, openNewsroomUnderTest} from './support/newsroomUnderTest.ts'
import {completeRecord, readDossier, signTheRest} from './support/record.ts'
import {signInToStudio, type StudioUser} from './support/studioUser.ts'

const story = join(root, 'sample/waiting/sea-pool.md')

/** Each step needs the one before it: a story goes from a text file to the site. */
describe('an imported story', () => {
  let newsroom: NewsroomUnderTest
  let browser: Browser
  let reporter: StudioUser
  let editor: StudioUser
  let checker: StudioUser
  let article = ''

  beforeAll(async () => {
    newsroom = await openNewsroomUnderTest()
    browser = await launchBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    await newsroom?.close()
  })

  async function storedStage(): Promise<string | undefined> {
    const client = await newsroom.clientFor('josephine-tetteh')
    return (await readDossier(client, article)).review?.stage
  }

  test('is imported as drafts, and a second time changes nothing', async () => {
    const client = await newsroom.clientFor('marisol-achterberg')
    const drafts = () =>
      client.fetch<string[]>('*[_id in path("drafts.**")]{_id, _rev} | order(_id)', {}, raw)
    await importText(story, newsroom.dataDir)
    const found = await client.fetch<string>(
      '*[_type == "article" && importedFrom.fileName == "sea-pool.md"][0]._id',
      {},
      raw,
    )
    expect(found).toMatch(/^drafts\.article-/)
    article = found.replace('drafts.', '')
    const before = await drafts()
    await importText(story, newsroom.dataDir)
    expect(await drafts()).toEqual(before)
  })

  test('shows its quotes and claims to the reporter, who completes and submits it', async () => {
    reporter = await signInToStudio(browser, newsroom.url, 'Marisol Achterberg, reporter')
    await reporter.openArticle(article)
    const marks = reporter.page.locator('[data-mark-state="unchecked"]')
    const {quotes, claims} = await readDossier(await newsroom.clientFor('dele-ransome'), article)
    expect(quotes.length).toBeGreaterThan(8)
    expect(await marks.count()).toBeGreaterThanOrEqual(quotes.length + claims.length)
    await completeRecord(await newsroom.clientFor('marisol-achterberg'), article)
    await reporter.takeStep('Submit to editor')
    expect(await storedStage()).toBe('editing')
  })

  test('is sent to fact-check by the editor', async () => {
    editor = await signInToStudio(browser, newsroom.url, 'Mina Castellanos, editor')
    await editor.openArticle(article)
    await editor.takeStep('Send to fact-check')
    expect(await storedStage()).toBe('factCheck')
  })

  test('is signed by the checker against its evidence, or not', async () => {
    checker = await signInToStudio(browser, newsroom.url, 'Tomasz Bielak, fact-checker')
    const {page} = checker
    await checker.openArticle(article)
    await checker.openChecks()
    const items = page.getByRole('list', {name: 'Items to check'})
    const quote = items.locator('[data-item^="quote:"]').first()
    await quote.click()
    await page.getByRole('button', {name: 'Confirm', exact: true}).click()
    await page.getByRole('combobox', {name: 'How you checked it'}).selectOption('notes')
    await page.getByRole('button', {name: 'Sign as confirmed'}).click()
    await items.locator('[data-item^="quote:"][data-state="confirmed"]').first().waitFor()

    const claim = items.locator('[data-item^="claim:"]').first()
    await claim.click()
    await page.getByRole('button', {name: 'Cannot confirm', exact: true}).click()
    await page
      .getByRole('textbox', {name: 'What you looked for, and what you found'})
      .fill('The council’s minutes say nothing of it.')
    await page.getByRole('button', {name: 'Sign as cannot confirm'}).click()
    await items.locator('[data-item^="claim:"][data-state="cannotConfirm"]').first().waitFor()
    const {review} = await readDossier(await newsroom.clientFor('tomasz-bielak'), article)
    expect(review?.signOffs?.map(({verdict, by}) => [verdict, by])).toEqual([
      ['confirmed', 'tomasz-bielak'],
      ['cannotConfirm', 'tomasz-bielak'],
    ])
  })

  test('is refused with the list of what is missing, in the Studio and past it', async () => {
    await editor.askToPublish()
    const dialog = editor.page.getByRole('dialog', {name: 'Not ready to publish'})
    const missing = dialog.getByRole('list', {name: 'What is in the way'}).getByRole('listitem')
    expect(await missing.count()).toBeGreaterThan(5)
    expect(await dialog.innerText()).toContain('Cannot confirm')
    await dialog.getByRole('button', {name: 'Close'}).first().click()

    const script = await newsroom.clientFor('mina-castellanos')
    const draft = await script.getDocument(`drafts.${article}`)
    const past = script.createOrReplace({...draft!, _id: article})
    await expect(past).rejects.toMatchObject({
      statusCode: 403,
      details: {type: 'commitPolicyError'},
    })
    const client = await newsroom.clientFor()
    expect(await client.fetch('*[_id == $article]', {article})).toEqual([])
  })

  test('is published whole when everything is signed', async () => {
    const actor = {
      id: 'tomasz-bielak',
      name: 'Tomasz Bielak',
      roles: ['factChecker' as const],
    }
    const client = await newsroom.clientFor(actor.id)
    await signTheRest(client, article, actor, (number) => ({
      at: new Date().toISOString(),
      key: `rest-${number}`,
    }))
    await checker.takeStep('Pass to copy-edit')
    await editor.takeStep('Mark ready')
    const {quotes, claims, interviewees, sources} = await readDossier(client, article)
    const inDraft = await draftIds(client)
    const drafted = [
      article,
      ...[...quotes, ...claims, ...interviewees, ...sources].map(byId),
    ].filter((id) => inDraft.includes(id))
    expect(drafted.length).toBeGreaterThan(quotes.length + claims.length)
    await editor.page.getByRole('button', {name: 'Publish', exact: true}).click()
    await editor.page
      .getByRole('dialog', {name: 'Publish'})
      .getByRole('button', {name: 'Publish now'})
      .click()
    await editor.page.getByText('Published', {exact: true}).first().waitFor()

    const reader = await newsroom.clientFor()
    const revisions = await reader.fetch<string[]>('*[_id in $drafted]._rev', {drafted})
    expect(revisions).toHaveLength(drafted.length)
    expect(new Set(revisions).size).toBe(1)
    expect(await draftIds(client)).not.toEqual(expect.arrayContaining(drafted))
  })

  test('is on the site with who said each quote, how we know and when it was checked', async () => {
    const context = await browser.newContext({javaScriptEnabled: false})
    const page = await context.newPage()
    const reader = await newsroom.clientFor()
    const slug = await reader.fetch<string>('*[_id == $article][0].slug.current', {article})
    await page.goto(`${newsroom.url}/articles/${slug}`)
    const text = await page.locator('main').innerText()
    expect(text).toContain('Park Eun-seo')
    expect(text).toContain('Checked by Tomasz Bielak')
    await page.locator('summary').first().click()
    expect(await page.locator('main').innerText()).toContain('The reporter’s notebook, shelf 4')
    await context.close()
  })

  test('re-opens the one item whose words change, and is refused again', async () => {
    const client = await newsroom.clientFor('marisol-achterberg')
    const before = await readDossier(client, article)
    const [quote] = before.quotes
    await client.action({
      actionType: 'sanity.action.document.edit',
      draftId: `drafts.${quote!._id}`,
      publishedId: quote!._id,
      patch: {set: {text: `${quote!.text} indeed`}},
    })
    const items = itemsOf(await readDossier(client, article))
    expect(items.filter(({state}) => state !== 'confirmed').map(({key}) => key)).toEqual([
      `quote:${quote!._id}`,
    ])
    await editor.openArticle(article)
    await editor.openChecks()
    await editor.page
      .locator(`[data-item="quote:${quote!._id}"][data-state="needsRecheck"]`)
      .waitFor()
    await editor.page.getByRole('button', {name: /^Publish changes/}).click()
    await editor.page.getByRole('dialog', {name: 'Not ready to publish'}).waitFor()
    const script = await newsroom.clientFor('mina-castellanos')
    await expect(
      script.action({
        actionType: 'sanity.action.document.publish',
        draftId: `drafts.${quote!._id}`,
        publishedId: quote!._id,
      }),
    ).rejects.toMatchObject({statusCode: 403})
  })

  test('met nothing that the lake does not know, no error and no other host', async () => {
    expect(await newsroom.unknownRequests()).toEqual({unknownRequests: []})
    expect([reporter, editor, checker].flatMap(({troubles}) => troubles)).toEqual([])
  })
})

const raw = {perspective: 'raw'} as const

const byId = ({_id}: {_id: string}): string => _id

/** Published ids of everything that has a draft. */
async function draftIds(client: SanityClient): Promise<string[]> {
  const ids = await client.fetch<string[]>('*[_id in path("drafts.**")]._id', {}, raw)
  return ids.map((id) => id.replace('drafts.', ''))
}
