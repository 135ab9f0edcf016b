import {LakeError} from '../types.ts'
import type {RequestHeaders} from './requestFacts.ts'
import type {Trust} from './trust.ts'

const publicPath = /^\/(?:images|files)\//
const probePath = /^\/v[^/]+\/check\/cors$/
const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Whether a path is for pages of every origin: pictures, files, and the question who may come. */
export const isPublicPath = (path: string): boolean => publicPath.test(path) || probePath.test(path)

/**
 * Throws 403 for a host name that is not ours, and for anything but reading from a page of an
 * origin that is not ours. A browser sends a plain POST without asking first, so leaving out the
 * CORS headers would hide the answer from a foreign page but not undo what it did.
 */
export function assertOrigin(
  trust: Trust,
  open: boolean,
  method: string,
  path: string,
  {host = '', origin}: RequestHeaders,
): void {
  if (!trust.host(host).isTrusted) {
    throw new LakeError(
      403,
      'unknownHost',
      `This lake does not answer for the host ${host}. Name it among its allowed origins.`,
    )
  }
  if (origin === undefined || trust.isTrustedOrigin(origin, host)) return
  if ((safeMethods.has(method) && !open) || isPublicPath(path)) return
  throw new LakeError(
    403,
    'originNotAllowed',
    `Pages of ${origin} may not use this lake. Name the origin among its allowed origins.`,
  )
}
