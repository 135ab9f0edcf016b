import {parse} from 'hono/utils/cookie'
import type {Access} from '../access/openAccess.ts'
import type {Identity} from '../types.ts'
import type {RequestHeaders} from './requestFacts.ts'
import type {Trust} from './trust.ts'

export const sessionCookie = 'onRecordSession'

/** Whom every request acts for in a lake that was started with `open`. */
export const openIdentity: Identity = {
  id: 'open-lake',
  name: 'Open lake',
  roles: ['administrator', 'system'],
}

export type Identify = (method: string, headers: RequestHeaders) => Identity | undefined

/** Who sent these headers: a bearer token counts before the session cookie. */
export function createIdentify(access: Access, trust: Trust, open: boolean): Identify {
  const nobody = open ? openIdentity : undefined
  return (method, headers) => {
    const {authorization, cookie} = headers
    if (authorization === undefined && cookie === undefined) return nobody
    const bearer = bearerToken(authorization)
    if (bearer !== undefined) return access.identify(bearer) ?? nobody
    const secret = cookie === undefined ? undefined : parse(cookie, sessionCookie)[sessionCookie]
    if (secret === undefined || !countsHere(trust, method, headers)) return nobody
    return access.identify(secret) ?? nobody
  }
}

/**
 * A browser sends the cookie with whatever page asks, so it counts for the lake's own pages alone.
 * A change needs a page that says it is one of them: a form of an old browser, or of another site
 * that leaves its origin out, is nobody's.
 */
function countsHere(
  trust: Trust,
  method: string,
  {origin, host = '', 'sec-fetch-site': site}: RequestHeaders,
): boolean {
  const isReading = method === 'GET' || method === 'HEAD'
  if (!isReading && site !== undefined && site !== 'same-origin' && site !== 'same-site')
    return false
  if (origin !== undefined) return trust.isOwnOrigin(origin, host)
  return isReading || site === 'same-origin'
}

/** The token of an `Authorization` header or of a message that carries the same text. */
export function bearerToken(authorization: string | undefined): string | undefined {
  if (authorization === undefined) return undefined
  return authorization.match(/^Bearer\s+(\S+)$/i)?.[1]
}
