import type {Context, MiddlewareHandler} from 'hono'
import {bodyLimit} from 'hono/body-limit'
import {compress} from 'hono/compress'
import {LakeError, type LakeEnv} from '../types.ts'
import {answerCors} from './answerCors.ts'
import {extensionOf, type LakeExtension} from './extension.ts'
import {assertOrigin, isPublicPath} from './guardOrigin.ts'
import {bearerToken, type Identify} from './identify.ts'
import type {RateLimit} from './rateLimit.ts'
import {connectionOf, headersOf} from './requestFacts.ts'
import type {Trust} from './trust.ts'
import {clientAddress, isFromThisMachine} from './whereFrom.ts'

export interface AdmitOptions {
  identify: Identify
  open: boolean
  trust: Trust
  /** How much those may ask who are not signed in and sit elsewhere. */
  anonymousLimit: RateLimit
  extensions: readonly LakeExtension[]
  /** Of a request that is no upload. */
  maximumBodyBytes: number
}

/** Paths that a browser with an outdated token must still reach, to sign in anew. */
const signInPath = /^\/v[^/]+\/(?:auth|check|ping)(?:\/|$)/

/**
 * The guards before every route, as two steps: what belongs around an answer (CORS, compression, a
 * limit on bodies) is added only for the requests that can need it, as the way of a query is short.
 */
export function admit(
  options: AdmitOptions,
): [MiddlewareHandler<LakeEnv>, MiddlewareHandler<LakeEnv>] {
  const {identify, open, trust, anonymousLimit, extensions, maximumBodyBytes} = options
  const cors = answerCors(trust)
  const limitBody = bodyLimit({
    maxSize: maximumBodyBytes,
    onError: () => {
      throw tooLarge(maximumBodyBytes)
    },
  })

  const around: MiddlewareHandler<LakeEnv> = (context, next) => {
    const {method} = context.req
    const isLocal = isFromThisMachine(context, trust)
    const {origin} = headersOf(context)
    let step = next
    const {path} = context.req
    const limitsItself = uploadPath.test(path) || extensionOf(extensions, path)
    if (method !== 'GET' && method !== 'HEAD' && !limitsItself) {
      const length = announcedLength(context)
      if (length === undefined || length > maximumBodyBytes)
        step = wrapped(limitBody, context, step)
    }
    if (origin !== undefined || method === 'OPTIONS' || isPublicPath(context.req.path)) {
      step = wrapped(cors, context, step)
    }
    return isLocal ? step() : compressText(context, step)
  }

  const guard: MiddlewareHandler<LakeEnv> = (context, next) => {
    const {method, path} = context.req
    const headers = headersOf(context)
    assertOrigin(trust, open, method, path, headers)
    const identity = identify(method, headers)
    if (!identity) {
      if (bearerToken(headers.authorization) !== undefined && !signInPath.test(path))
        throw unknown()
      if (!isFromThisMachine(context, trust)) {
        const seconds = anonymousLimit.take(clientAddress(context))
        if (seconds !== undefined) {
          context.header('Retry-After', String(seconds))
          throw tooMany(seconds)
        }
      }
    }
    context.set('identity', identity)
    return next()
  }
  return [around, guard]
}

type Step = () => Promise<void>

/** A middleware around a step, as a step. An answer of the middleware's own becomes the context's. */
const wrapped =
  (
    middleware: MiddlewareHandler<LakeEnv>,
    context: Parameters<MiddlewareHandler<LakeEnv>>[0],
    step: Step,
  ): Step =>
  async () => {
    const answer = await middleware(context, step)
    // Hono's own `next` answers the context.
    if (answer instanceof Response) context.res = answer
  }

const uploadPath = /^\/v[^/]+\/assets\//

/**
 * The length to which Node holds the body, where it came with one. `limitBody` looks at the body
 * even then, which makes a web stream of it: slower to read several times over.
 */
function announcedLength(context: Context): number | undefined {
  const headers = connectionOf(context)?.incoming.headers
  if (!headers || headers['transfer-encoding'] !== undefined) return undefined
  const length = headers['content-length']
  return length === undefined ? undefined : Number(length)
}

/** Over loopback, compressing costs more than it saves. Event streams are never compressed. */
const compressText = compress()

const tooLarge = (bytes: number) =>
  new LakeError(413, 'payloadTooLarge', `A request may have at most ${bytes / 1024 / 1024} MB.`)

const unknown = () =>
  new LakeError(401, 'unauthorizedError', 'This token is unknown or has expired. Sign in again.')

const tooMany = (seconds: number) =>
  new LakeError(
    429,
    'rateLimited',
    `Too many requests from this address. Try again in ${seconds} seconds, or sign in.`,
  )
