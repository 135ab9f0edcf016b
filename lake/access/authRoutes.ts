import {type Context, Hono} from 'hono'
import {getCookie} from 'hono/cookie'
import {actorOf} from '../http/actorOf.ts'
import {version} from '../http/apiPaths.ts'
import {bearerToken, sessionCookie} from '../http/identify.ts'
import {readJson} from '../http/readJson.ts'
import type {Trust} from '../http/trust.ts'
import {clientAddress, isFromThisMachine} from '../http/whereFrom.ts'
import {LakeError, type LakeEnv} from '../types.ts'
import {describeRoles} from './customRoles.ts'
import type {Access, User} from './openAccess.ts'
import {returnTarget} from './returnTarget.ts'
import {dropSession, keepSession} from './sessionCookie.ts'

/**
 * Signing in. The Studio lists `/auth/providers` as buttons, sends the browser to the chosen
 * `url?origin=…&withSid=true`, finds `#sid=…` on its way back and exchanges it at `/auth/fetch`
 * for a token (sanity 6.16, `createHrefForProvider` and `exchangeSessionForToken`).
 *
 * The sample staff are there for whoever sits at this machine to choose from. That ends where the
 * lake is meant for other machines, too, and with a password of one's own.
 */
export function authRoutes(access: Access, trust: Trust): Hono<LakeEnv> {
  const routes = new Hono<LakeEnv>().basePath(`/${version}/auth`)
  const mayChoose = (context: Context) => !trust.isPublic && isFromThisMachine(context, trust)

  function requireDemoUser(context: Context<LakeEnv>, userId: string): User {
    if (!mayChoose(context)) {
      const text = 'The sample staff are answered only on the machine the lake runs on.'
      throw new LakeError(403, 'forbidden', text)
    }
    const user = access.user(userId)
    if (user?.demo) return user
    throw new LakeError(404, 'notFound', `Nobody of the sample staff has the id ${userId}.`)
  }

  function beginSession(context: Context<LakeEnv>, {id}: User) {
    const actor = {who: id, address: clientAddress(context)}
    access.audit.record('signIn', actor, id, {sampleStaff: true})
    return access.createSession(id)
  }

  /** `Mara Lindqvist, reporter` */
  function providerTitle({name, roles}: User): string {
    const described = describeRoles(roles, access.roles.all())
    const titles = described.map(({title}) => title.toLowerCase())
    return [name, new Intl.ListFormat('en').format(titles)].filter(Boolean).join(', ')
  }

  routes.get('/providers', (context) => {
    const base = `${trust.publicOrigin(context.req.url)}/${context.req.param('version')}/auth`
    const staff = mayChoose(context) ? access.users().filter(({demo}) => demo) : []
    const providers = staff.map((user) => ({
      name: user.id,
      title: providerTitle(user),
      url: `${base}/demo/${encodeURIComponent(user.id)}`,
    }))
    // In the sample everybody is a click away: a form that nobody has a password for would mislead.
    if (providers.length > 0 && !access.people.anyPassword()) return context.json({providers})
    const form = {name: 'password', title: 'Name and password', url: `${base}/login`}
    return context.json({providers: [form, ...providers]})
  })

  routes.get('/demo/:userId', (context) => {
    const user = requireDemoUser(context, context.req.param('userId'))
    const target = returnTarget(context, trust)
    target.hash = `sid=${access.handoffs.create(user.id)}`
    keepSession(context, trust, beginSession(context, user))
    return context.redirect(target.href)
  })

  routes.post('/demo', async (context) => {
    const {userId} = await readJson<{userId?: unknown}>(context)
    return context.json(beginSession(context, requireDemoUser(context, String(userId))))
  })

  routes.get('/fetch', (context) => {
    const userId = access.handoffs.redeem(context.req.query('sid') ?? '')
    if (userId === undefined || !access.user(userId)) {
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
    const {who, address} = actorOf(context)
    const bearer = bearerToken(context.req.header('authorization'))
    const cookie = context.get('identity') && getCookie(context, sessionCookie)
    if (bearer !== undefined) access.signOut(bearer)
    if (cookie !== undefined) access.signOut(cookie)
    if (who !== 'nobody') access.audit.record('signOut', {who, address}, who)
    dropSession(context)
    return context.json({ok: true})
  })

  return routes
}
