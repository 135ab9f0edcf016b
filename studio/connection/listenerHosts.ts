/**
 * A browser opens six HTTP/1.1 connections to a host, over all its tabs, and an open article holds
 * six event streams: the seventh request waits for ever. Every name below `.localhost` is this
 * machine, so on plain localhost each stream gets a host name of its own. Behind TLS the lake
 * speaks HTTP/2 and nothing of this is needed.
 */
export function createListenerHosts(page: {protocol: string; hostname: string}, tabId: string) {
  const isNeeded =
    page.protocol === 'http:' && /^(?:(?:.+\.)?localhost|127\.[\d.]+|\[::1\])$/.test(page.hostname)
  let count = 0

  /** The address to ask instead of `address`; the same for everything that is not a stream. */
  return function hostFor(address: string): string {
    if (!isNeeded) return address
    const url = URL.parse(address)
    if (!url || !url.pathname.includes('/data/listen/')) return address
    url.hostname = `l${++count}-${tabId}.localhost`
    return url.href
  }
}
