import {createMiddleware} from 'hono/factory'
import {parse} from 'hono/utils/cookie'
import type {Access} from '../access/openAccess.ts'
import {type Identity, LakeError, type LakeEnv} from '../types.ts'

export const sessionCookie = 'onRecordSession'

/** Whom every request acts for in a lake that was started with `open`. */
export const openIdentity: Identity = {
  id: 'open-lake',
  name: 'Open lake',
  roles: ['administrator'],
}

/** Paths that a browser with an outdated token must still reach, to sign in anew. */
const signInPath = /^\/v[^/]+\/(?:auth|check|ping)(?:\/|$)/

export interface CredentialHeaders {
  authorization?: string | undefined
  cookie?: string | undefined
}

/** Who sent these headers: a bearer token counts before the session cookie. */
export function identityOf(
  access: Access,
  open: boolean,
  {authorization, cookie}: CredentialHeaders,
): Identity | undefined {
  const secret = bearerToken(authorization) ?? parse(cookie ?? '', sessionCookie)[sessionCookie]
  const known = secret === undefined ? undefined : access.identify(secret)
  return known ?? (open ? openIdentity : undefined)
}

/**
 * Middleware that sets `identity` from `Authorization: Bearer …` or the session cookie.
 * An unknown token is a 401 (the Studio then shows its sign-in), an unknown cookie is nobody.
 */
export const identify = (access: Access, open: boolean) =>
  createMiddleware<LakeEnv>(async (context, next) => {
    const authorization = context.req.header('authorization')
    const cookie = context.req.header('cookie')
    const identity = identityOf(access, open, {authorization, cookie})
    const hasToken = bearerToken(authorization) !== undefined
    if (hasToken && !identity && !signInPath.test(context.req.path)) {
      throw new LakeError(
        401,
        'unauthorizedError',
        'This token is unknown or has expired. Sign in again.',
      )
    }
    context.set('identity', identity)
    await next()
  })

/** The token of an `Authorization` header or of a message that carries the same text. */
export function bearerToken(authorization: string | undefined): string | undefined {
  return authorization?.match(/^Bearer\s+(\S+)$/i)?.[1]
}
