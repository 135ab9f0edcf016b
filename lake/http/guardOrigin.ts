import {cors} from 'hono/cors'
import {createMiddleware} from 'hono/factory'
import {LakeError} from '../types.ts'
import type {Trust} from './trust.ts'

const publicPath = /^\/(?:images|files)\//
const probePath = /^\/v[^/]+\/check\/cors$/
const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuse requests for a host name that is not ours, and anything but reading from a page of an
 * origin that is not ours. A browser sends a plain POST without asking first, so leaving out the
 * CORS headers would hide the answer from a foreign page but not undo what it did.
 */
export const guardOrigin = (trust: Trust, open: boolean) =>
  createMiddleware(async (context, next) => {
    const {hostname, host} = new URL(context.req.url)
    if (!trust.isTrustedHost(hostname)) {
      throw new LakeError(
        403,
        'unknownHost',
        `This lake does not answer for the host ${host}. Name it among its allowed origins.`,
      )
    }
    const {method, path} = context.req
    const origin = context.req.header('origin')
    const isForeign = origin !== undefined && !trust.isTrustedOrigin(origin)
    const isHarmless = safeMethods.has(method) && !open
    if (isForeign && !isHarmless && !publicPath.test(path) && !probePath.test(path)) {
      throw new LakeError(
        403,
        'originNotAllowed',
        `Pages of ${origin} may not use this lake. Name the origin among its allowed origins.`,
      )
    }
    await next()
  })

/**
 * CORS: a trusted origin is echoed with its requested headers and may send credentials; pictures
 * and files are for everybody, without credentials; any other origin gets no CORS headers.
 */
export const answerCors = (trust: Trust) => {
  const withCredentials = cors({
    origin: (origin) => (trust.isTrustedOrigin(origin) ? origin : null),
    allowMethods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    credentials: true,
    maxAge: 7200,
  })
  const forEverybody = cors({origin: '*', allowMethods: ['GET', 'HEAD'], maxAge: 7200})
  return createMiddleware((context, next) => {
    const origin = context.req.header('origin')
    const {path} = context.req
    const isPublic = publicPath.test(path) || probePath.test(path)
    if (origin !== undefined && trust.isTrustedOrigin(origin)) return withCredentials(context, next)
    return isPublic ? forEverybody(context, next) : withCredentials(context, next)
  })
}
