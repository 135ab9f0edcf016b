import type {Context} from 'hono'
import {headersOf} from '../http/requestFacts.ts'
import type {Trust} from '../http/trust.ts'
import {LakeError, type LakeEnv} from '../types.ts'

/** Where a sign-in goes back to: the page in `?origin=`, which has to be one of this lake's. */
export function returnTarget(context: Context<LakeEnv>, trust: Trust): URL {
  const wanted = context.req.query('origin') ?? trust.publicOrigin(context.req.url)
  const target = URL.parse(wanted)
  const {host = ''} = headersOf(context)
  const isPage = target?.protocol === 'http:' || target?.protocol === 'https:'
  if (target && isPage && trust.isTrustedOrigin(target.origin, host)) return target
  throw new LakeError(400, 'badRequest', 'A sign-in returns only to a Studio of this lake.')
}
