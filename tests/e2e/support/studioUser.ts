import type {Browser, Page} from 'playwright-core'

/** Somebody of the sample staff at a browser of their own, with what went wrong in it. */
export interface StudioUser {
  page: Page
  /** Errors of the browser's console and requests to other hosts. */
  troubles: string[]
  openArticle(id: string): Promise<void>
  openChecks(): Promise<void>
  /** Takes the step that is the main button. */
  takeStep(title: string): Promise<void>
  /** Opens the publish dialog from the menu of other steps. */
  askToPublish(): Promise<void>
}

/** Signs in by the Studio's own login page. `name` is the button's, “Dele Ransome, reporter”. */
export async function signInToStudio(
  browser: Browser,
  url: string,
  name: string,
): Promise<StudioUser> {
  const context = await browser.newContext({viewport: {width: 1400, height: 1000}})
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  const troubles = watchTroubles(page)
  await page.goto(`${url}/studio`)
  await page.getByRole('link', {name}).click()
  await page.getByRole('link', {name: 'My work'}).waitFor()

  return {
    page,
    troubles,
    async openArticle(id) {
      await page.goto(`${url}/studio/structure/article;${id}`)
      await page.locator('[data-mark-state]').first().waitFor()
    },
    async openChecks() {
      await page.getByRole('tab', {name: 'Checks'}).click()
      await page.getByRole('list', {name: 'Items to check'}).waitFor()
    },
    async takeStep(title) {
      await page.getByRole('button', {name: title, exact: true}).click()
      const dialog = page.getByRole('dialog', {name: title})
      await dialog.getByRole('button', {name: title, exact: true}).click()
      await dialog.waitFor({state: 'detached'})
    },
    async askToPublish() {
      await page.getByRole('button', {name: 'Open document actions'}).click()
      await page.getByRole('menuitem', {name: /^Publish/}).click()
    },
  }
}

/** The lake's answer to “who am I?” before the sign-in is the one error that belongs there. */
// The last: the Studio still says where somebody was, on a connection that the next page closes.
const expectedError = /401 \(Unauthorized\)|WebSocket is already in CLOSING or CLOSED state/

function watchTroubles(page: Page): string[] {
  const troubles: string[] = []
  page.on('console', (message) => {
    if (message.type() !== 'error' || expectedError.test(message.text())) return
    troubles.push(message.text())
  })
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('request', (request) => {
    const {protocol, hostname} = new URL(request.url())
    const isOurs = hostname.endsWith('localhost') || !protocol.startsWith('http')
    if (!isOurs) troubles.push(`A request to ${hostname}`)
  })
  return troubles
}
