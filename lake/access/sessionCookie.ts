import type {Context} from 'hono'
import {deleteCookie, setCookie} from 'hono/cookie'
import {sessionCookie} from '../http/identify.ts'
import type {Trust} from '../http/trust.ts'

/**
 * Pictures, sockets and event streams carry no token: the cookie stands for it. Scripts can't read
 * it, other sites' forms don't send it, and behind https it never leaves by http.
 */
export const keepSession = (
  context: Context,
  trust: Trust,
  session: {token: string; expiresAt: string},
): void =>
  setCookie(context, sessionCookie, session.token, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: trust.isSecure(context.req.url),
    expires: new Date(session.expiresAt),
  })

export const dropSession = (context: Context): void => {
  deleteCookie(context, sessionCookie, {path: '/'})
}
