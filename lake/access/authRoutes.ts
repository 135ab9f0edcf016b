import {Hono, type Context} from 'hono'
import {deleteCookie, getCookie, setCookie} from 'hono/cookie'
import {version} from '../http/apiPaths.ts'
import {bearerToken, sessionCookie} from '../http/identify.ts'
import {readJson} from '../http/readJson.ts'
import {isFromThisMachine, requireThisMachine, type Trust} from '../http/trust.ts'
import {LakeError, type LakeEnv} from '../types.ts'
import type {Access, User} from './openAccess.ts'
import {describeRoles} from './roles.ts'

/**
 * Signing in. The Studio lists `/auth/providers` as buttons, sends the browser to the chosen
 * `url?origin=…&withSid=true`, finds `#sid=…` on its way back and exchanges it at `/auth/fetch`
 * for a token (sanity 6.16, `createHrefForProvider` and `exchangeSessionForToken`).
 */
export function authRoutes(access: Access, trust: Trust): Hono<LakeEnv> {
  const routes = new Hono<LakeEnv>().basePath(`/${version}/auth`)

  routes.get('/providers', (context) => {
    const isHere = isFromThisMachine(context)
    const base = `${trust.publicOrigin(context.req.url)}/${context.req.param('version')}/auth/demo`
    const providers = demoUsers(access, isHere).map((user) => ({
      name: user.id,
      title: providerTitle(user),
      url: `${base}/${encodeURIComponent(user.id)}`,
    }))
    return context.json({providers})
  })

  routes.get('/demo/:userId', (context) => {
    const user = requireDemoUser(context, access, context.req.param('userId'))
    const target = URL.parse(context.req.query('origin') ?? '')
    if (!target || !trust.isTrustedOrigin(target.origin)) {
      throw new LakeError(400, 'badRequest', 'A sign-in returns only to a Studio of this lake.')
    }
    target.hash = `sid=${access.handoffs.create(user.id)}`
    keepCookie(context, access.createSession(user.id))
    return context.redirect(target.href)
  })

  routes.post('/demo', async (context) => {
    const {userId} = await readJson<{userId?: unknown}>(context)
    const user = requireDemoUser(context, access, String(userId))
    return context.json(access.createSession(user.id))
  })

  routes.get('/fetch', (context) => {
    const userId = access.handoffs.redeem(context.req.query('sid') ?? '')
    if (userId === undefined) {
      throw new LakeError(401, 'unauthorizedError', 'This sign-in was used already or is too old.')
    }
    return context.json(access.createSession(userId))
  })

  routes.get('/id', (context) => {
    const identity = context.get('identity')
    if (!identity) throw new LakeError(401, 'unauthorizedError', 'Nobody is signed in.')
    return context.json({id: identity.id})
  })

  routes.post('/logout', (context) => {
    const bearer = bearerToken(context.req.header('authorization'))
    const cookie = getCookie(context, sessionCookie)
    if (bearer !== undefined) access.signOut(bearer)
    if (cookie !== undefined) access.signOut(cookie)
    deleteCookie(context, sessionCookie, {path: '/'})
    return context.json({ok: true})
  })

  return routes
}

const demoUsers = (access: Access, isHere: boolean): User[] =>
  isHere ? access.users().filter(({demo}) => demo) : []

function requireDemoUser(context: Context, access: Access, userId: string): User {
  requireThisMachine(context)
  const user = access.user(userId)
  if (user?.demo) return user
  throw new LakeError(404, 'notFound', `Nobody of the sample staff has the id ${userId}.`)
}

/** `Mara Lindqvist, reporter` */
function providerTitle({name, roles}: User): string {
  const titles = describeRoles(roles).map(({title}) => title.toLowerCase())
  return [name, new Intl.ListFormat('en').format(titles)].filter(Boolean).join(', ')
}

const keepCookie = (context: Context, session: {token: string; expiresAt: string}): void =>
  setCookie(context, sessionCookie, session.token, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: new URL(context.req.url).protocol === 'https:',
    expires: new Date(session.expiresAt),
  })
