import {Hono} from 'hono'
import type {LakeEnv} from '../types.ts'
import {version} from './apiPaths.ts'
import {headersOf} from './requestFacts.ts'
import {isLoopbackName, type Trust} from './trust.ts'

/**
 * What Studio 6.16 asks of Sanity's cloud that has no counterpart here, with the answer that is
 * true of this lake: no trial, no announcements, no plan, no optional features, no telemetry.
 */
const answers = {
  '/features': [],
  '/intake/telemetry-status': {status: 'denied'},
  '/journey/trial': null,
  '/journey/trial/override': null,
  '/journey/announcements': [],
  // Offers to buy what a plan lacks; `null` is none.
  '/journey/asset-limit': null,
  '/journey/comments': null,
  '/journey/content-releases': null,
  '/journey/document-limit': null,
  '/journey/scheduled-drafts': null,
  '/journey/scheduled-publishing': null,
  '/journey/tasks': null,
  '/help': {},
  '/geoip/country': {isoCode: null},
  '/subscriptions/project/:projectId': null,
  '/access/requests/me': [],
  '/media-libraries': {data: []},
  '/schedules/:projectId/:dataset': {schedules: []},
  '/data/references/:dataset/documents/:documentId/to': {totalCount: 0, references: []},
  '/data/ping/:dataset': {pong: true},
} satisfies Record<string, unknown>

/**
 * The Studio warns of HTTP/1.1, for its six connections to a host. On this machine each event
 * stream has a host name of its own, so the warning would be wrong: answered through another name,
 * the browser does not tell the page which protocol it was.
 */
const pingHost = 'ping.localhost'

export function quietRoutes(trust: Trust): Hono<LakeEnv> {
  const routes = new Hono<LakeEnv>()
  for (const [path, answer] of Object.entries(answers)) {
    routes.get(`/${version}${path}`, (context) => context.json(answer))
  }
  routes.get(`/${version}/ping`, (context) => {
    const url = new URL(context.req.url)
    const isCheck = context.req.query('tag')?.endsWith('protocol-check') ?? false
    if (!isCheck || !isLoopbackName(url.hostname) || url.hostname === pingHost) {
      return context.json({pong: true})
    }
    url.hostname = pingHost
    return context.redirect(url.href)
  })
  // Sent by a page that is closed before it knew that telemetry is denied. Nothing is kept.
  routes.post(`/${version}/intake/batch`, (context) => context.body(null, 204))
  routes.get(`/${version}/check/cors`, (context) => {
    const {origin = '', host = ''} = headersOf(context)
    const allowed = trust.isTrustedOrigin(origin, host)
    return context.json({result: {allowed, withCredentials: allowed}})
  })
  return routes
}
