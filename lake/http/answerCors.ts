import type {Context, MiddlewareHandler} from 'hono'
import {cors} from 'hono/cors'
import {isPublicPath} from './guardOrigin.ts'
import {headersOf} from './requestFacts.ts'
import type {Trust} from './trust.ts'

/**
 * CORS: a trusted origin is echoed with its requested headers and may send credentials; pictures
 * and files are for everybody, without credentials; any other origin gets no CORS headers.
 */
export function answerCors(trust: Trust): MiddlewareHandler {
  const isTrusted = (origin: string, context: Context) =>
    trust.isTrustedOrigin(origin, headersOf(context).host ?? '')
  const withCredentials = cors({
    origin: (origin, context) => (isTrusted(origin, context) ? origin : null),
    allowMethods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    credentials: true,
    maxAge: 7200,
  })
  const forEverybody = cors({origin: '*', allowMethods: ['GET', 'HEAD'], maxAge: 7200})
  return (context, next) => {
    const {origin} = headersOf(context)
    if (origin !== undefined && isTrusted(origin, context)) return withCredentials(context, next)
    return isPublicPath(context.req.path)
      ? forEverybody(context, next)
      : withCredentials(context, next)
  }
}
