import {boundedCache} from './boundedCache.ts'

/** Which browser origins and host names the lake answers besides this machine's own. */
export interface Trust {
  /** What a `Host` header names. */
  host(host: string): HostFacts
  /**
   * Whether a page of `origin` may use the lake at `host`. Pages of this machine may where the lake
   * is asked for under a name of this machine.
   */
  isTrustedOrigin(origin: string, host: string): boolean
  /** Whether a page of `origin` is the lake's own, so that a session cookie counts. */
  isOwnOrigin(origin: string, host: string): boolean
  /** The origin that links and asset URLs are made with. */
  publicOrigin(requestUrl: string): string
  /** Whether the lake is meant for other machines, too. */
  isPublic: boolean
  /** Whether browsers reach it over https, so that cookies are for https alone. */
  isSecure(requestUrl: string): boolean
}

export interface HostFacts {
  hostname: string
  port: string
  isLoopback: boolean
  isTrusted: boolean
}

/**
 * Loopback names (`localhost`, `<anything>.localhost`, 127.0.0.1, [::1]) are always trusted;
 * `origins` adds others (`https://lake.newsroom.example`), the first of which is the public one.
 * The host name is checked so that no foreign page can reach a lake on this machine by letting
 * its own name resolve to loopback.
 */
export function createTrust(origins: readonly string[] = []): Trust {
  const trusted = origins.map((origin) => new URL(origin))
  const configured = new Set(trusted.map(({origin}) => origin))

  const host = boundedCache((text: string): HostFacts => {
    const url = URL.parse(`http://${text}`)
    const hostname = url?.hostname ?? ''
    const isLoopback = isLoopbackName(hostname)
    const isTrusted = isLoopback || trusted.some((one) => one.hostname === hostname)
    return {hostname, port: url?.port ?? '', isLoopback, isTrusted}
  })
  const origin = boundedCache((text: string) => {
    const url = URL.parse(text)
    if (!url) return undefined
    const isConfigured = configured.has(url.origin)
    return {isConfigured, isLoopback: isLoopbackName(url.hostname), port: url.port}
  })

  return {
    host,
    isPublic: trusted.some(({hostname}) => !isLoopbackName(hostname)),
    isTrustedOrigin(text, hostText) {
      const from = origin(text)
      return (
        from !== undefined && (from.isConfigured || (from.isLoopback && host(hostText).isLoopback))
      )
    },
    isOwnOrigin(text, hostText) {
      const from = origin(text)
      if (from === undefined || from.isConfigured) return from !== undefined
      const to = host(hostText)
      return from.isLoopback && to.isLoopback && from.port === to.port
    },
    publicOrigin(requestUrl) {
      const [first] = trusted
      if (first) return first.origin
      const url = new URL(requestUrl)
      if (url.hostname.endsWith('.localhost')) url.hostname = 'localhost'
      return url.origin
    },
    isSecure: (requestUrl) => {
      const url = new URL(requestUrl)
      if (url.protocol === 'https:') return true
      return trusted.some((one) => one.hostname === url.hostname && one.protocol === 'https:')
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

export const isLoopbackName = (hostname: string): boolean =>
  hostname === 'localhost' ||
  hostname.endsWith('.localhost') ||
  hostname === '[::1]' ||
  /^127\.\d+\.\d+\.\d+$/.test(hostname)
