import {getConnInfo} from '@hono/node-server/conninfo'
import type {Context} from 'hono'
import {LakeError} from '../types.ts'

/** Which browser origins and host names the lake answers besides this machine's own. */
export interface Trust {
  isTrustedHost(hostname: string): boolean
  isTrustedOrigin(origin: string): boolean
  /** The origin that links and asset URLs are made with. */
  publicOrigin(requestUrl: string): string
}

/**
 * Loopback names (`localhost`, `<anything>.localhost`, 127.0.0.1, [::1]) are always trusted;
 * `origins` adds others (`https://lake.newsroom.example`), the first of which is the public one.
 * The host name is checked so that no foreign page can reach a lake on this machine by letting
 * its own name resolve to loopback.
 */
export function createTrust(origins: readonly string[] = []): Trust {
  const trusted = origins.map((origin) => new URL(origin))
  return {
    isTrustedHost: (hostname) =>
      isLoopbackName(hostname) || trusted.some((url) => url.hostname === hostname),
    isTrustedOrigin(origin) {
      const url = URL.parse(origin)
      if (!url) return false
      return isLoopbackName(url.hostname) || trusted.some((one) => one.origin === url.origin)
    },
    publicOrigin(requestUrl) {
      const [configured] = trusted
      if (configured) return configured.origin
      const url = new URL(requestUrl)
      if (url.hostname.endsWith('.localhost')) url.hostname = 'localhost'
      return url.origin
    },
  }
}

/**
 * The address at which a picture of this lake is reached now. One that was stored when the lake
 * listened elsewhere on this machine, or as a bare path, follows the lake.
 */
export function currentAddress(address: string, publicOrigin: string): string {
  const url = URL.parse(address, publicOrigin)
  if (!url) return address
  const isOurs = isLoopbackName(url.hostname) && url.pathname.startsWith('/images/')
  return isOurs ? `${publicOrigin}${url.pathname}${url.search}` : url.href
}

/** Whether the request came over loopback, from this machine, and through no proxy. */
export function isFromThisMachine(context: Context): boolean {
  if (context.req.header('forwarded') || context.req.header('x-forwarded-for')) return false
  if (!isLoopbackName(new URL(context.req.url).hostname)) return false
  const address = remoteAddress(context)
  return address === undefined || isLoopbackAddress(address)
}

/** Throws 403 where a request did not come from this machine. */
export function requireThisMachine(context: Context): void {
  if (isFromThisMachine(context)) return
  throw new LakeError(403, 'forbidden', 'This is answered only on the machine the lake runs on.')
}

export const isLoopbackName = (hostname: string): boolean =>
  hostname === 'localhost' ||
  hostname.endsWith('.localhost') ||
  hostname === '[::1]' ||
  /^127\.\d+\.\d+\.\d+$/.test(hostname)

const isLoopbackAddress = (address: string): boolean =>
  address === '::1' || /^(?:::ffff:)?127\./.test(address)

/** `undefined` where there is no connection: the app was called within this process. */
function remoteAddress(context: Context): string | undefined {
  const bindings: unknown = context.env
  if (typeof bindings !== 'object' || bindings === null || !('incoming' in bindings))
    return undefined
  return getConnInfo(context).remote.address
}
