import {type Context, Hono} from 'hono'
import {version} from '../http/apiPaths.ts'
import {headersOf} from '../http/requestFacts.ts'
import type {Trust} from '../http/trust.ts'
import {clientAddress} from '../http/whereFrom.ts'
import {LakeError, type LakeEnv} from '../types.ts'
import type {Access} from './openAccess.ts'
import {returnTarget} from './returnTarget.ts'
import {keepSession} from './sessionCookie.ts'
import type {SignIn} from './signIn.ts'
import {signInPage} from './signInPage.ts'

/** The page with name and password that the Studio's login goes to, and where it is sent. */
export function signInRoutes(access: Access, trust: Trust, signIn: SignIn): Hono<LakeEnv> {
  const routes = new Hono<LakeEnv>()
  const path = `/${version}/auth/login`

  routes.get(path, (context) => show(context, returnTarget(context, trust)))

  routes.post(path, async (context) => {
    assertOwnPage(context, trust)
    const target = returnTarget(context, trust)
    const form = await context.req.parseBody()
    const account = textOf(form.account).trim()
    const outcome = await signIn(account, textOf(form.password), clientAddress(context))
    if ('user' in outcome) {
      target.hash = `sid=${access.handoffs.create(outcome.user.id)}`
      keepSession(context, trust, access.createSession(outcome.user.id))
      return context.redirect(target.href, 303)
    }
    if ('waitSeconds' in outcome) {
      context.header('Retry-After', String(outcome.waitSeconds))
      return show(context, target, {account, status: 429, fault: later(outcome.waitSeconds)})
    }
    const fault = 'This name and password do not go together. Try again, or ask an administrator.'
    return show(context, target, {account, status: 401, fault})
  })

  return routes
}

interface Shown {
  account?: string
  fault?: string
  status?: 200 | 401 | 429
}

function show(context: Context<LakeEnv>, target: URL, shown: Shown = {}): Response {
  const {html, policy} = signInPage({target, ...shown})
  context.header('Content-Security-Policy', policy)
  context.header('Cache-Control', 'no-store')
  context.header('Referrer-Policy', 'same-origin')
  context.header('X-Content-Type-Options', 'nosniff')
  return context.html(html, shown.status ?? 200)
}

/** A foreign page must not sign somebody in under a name of its choice. */
function assertOwnPage(context: Context<LakeEnv>, trust: Trust): void {
  const {origin, host = '', 'sec-fetch-site': site} = headersOf(context)
  const isOwn = origin === undefined ? site === 'same-origin' : trust.isOwnOrigin(origin, host)
  if (isOwn && (site === undefined || site === 'same-origin')) return
  const text = 'Sign in on the page of this lake: the form was sent from another one.'
  throw new LakeError(403, 'originNotAllowed', text)
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const later = (seconds: number): string => {
  const minutes = Math.ceil(seconds / 60)
  const time = minutes > 1 ? `${minutes} minutes` : 'a minute'
  return `Too many sign-ins have failed. Try again in ${time}.`
}
