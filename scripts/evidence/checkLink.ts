import {type OutwardFetch, PrivateAddressError} from './createOutwardFetch.ts'

/** What an address answered. `unclear`: not now, or not to programs; nothing is concluded from it. */
export interface LinkAnswer {
  state: 'works' | 'dead' | 'unclear'
  note: string
}

export interface LinkOptions {
  fetch: OutwardFetch
  wait: (milliseconds: number) => Promise<void>
  /** For each try. */
  timeoutMilliseconds: number
  retries: number
}

export const userAgent =
  'OnRecord-evidence-check/1 (looks whether sources of published stories are there)'

/** Gone for good; all other failures may be of the moment, or of how we ask. */
const gone = new Set([404, 410])
const later = new Set([408, 425, 429, 500, 502, 503, 504])
const longestWait = 30_000

/**
 * Asks for an address, following redirects: HEAD first, then GET, as many servers answer only that.
 * Dead are 404, 410 and a host that does not exist, each asked again before it is believed.
 */
export async function checkLink(url: string, options: LinkOptions): Promise<LinkAnswer> {
  let answer: LinkAnswer & {pause?: number} = {state: 'unclear', note: 'Not asked.'}
  for (let attempt = 0; attempt <= options.retries; attempt += 1) {
    if (attempt > 0) await options.wait(answer.pause ?? 500 * 2 ** attempt)
    answer = await ask(url, options)
    if (answer.state === 'works' || (answer.state === 'unclear' && !answer.pause)) break
  }
  return {state: answer.state, note: answer.note}
}

async function ask(url: string, options: LinkOptions): Promise<LinkAnswer & {pause?: number}> {
  try {
    const head = await request(url, 'HEAD', options)
    const response = head.ok ? head : await request(url, 'GET', options)
    const {status} = response
    const moved = response.redirected ? `, at ${response.url}` : ''
    if (response.ok) return {state: 'works', note: `Answers ${status}${moved}.`}
    if (gone.has(status)) return {state: 'dead', note: `Answers ${status}${moved}.`}
    const note = `Answers ${status}${moved}: look at it in a browser.`
    return {state: 'unclear', note, ...(later.has(status) && {pause: pauseOf(response)})}
  } catch (error) {
    return failed(error)
  }
}

async function request(url: string, method: 'HEAD' | 'GET', options: LinkOptions) {
  const response = await options.fetch(url, {
    method,
    headers: {'user-agent': userAgent, accept: '*/*'},
    signal: AbortSignal.timeout(options.timeoutMilliseconds),
  })
  await response.body?.cancel()
  return response
}

function pauseOf({headers}: Response): number {
  const seconds = Number(headers.get('retry-after'))
  return seconds > 0 ? Math.min(seconds * 1000, longestWait) : 1000
}

function failed(error: unknown): LinkAnswer & {pause?: number} {
  if (error instanceof PrivateAddressError) return {state: 'unclear', note: insideNote}
  const code = codeOf(error)
  if (code === 'ENOTFOUND') return {state: 'dead', note: 'There is no such host.'}
  return {state: 'unclear', note: `Could not be reached (${code}).`, pause: 1000}
}

const insideNote =
  'Leads into a private network and was not asked. --allow-private asks there, too.'

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  if (error.name === 'TimeoutError') return 'no answer in time'
  const carriers = [error, error.cause]
  for (const carrier of carriers) {
    const hasCode = typeof carrier === 'object' && carrier !== null && 'code' in carrier
    if (hasCode) return String(carrier.code)
  }
  return error.message
}
