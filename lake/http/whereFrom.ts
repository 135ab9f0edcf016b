import type {IncomingMessage} from 'node:http'
import type {Socket} from 'node:net'
import type {Context} from 'hono'
import {LakeError} from '../types.ts'
import {connectionOf, headersOf} from './requestFacts.ts'
import type {Trust} from './trust.ts'

/** What a proxy adds. A request that has any of these was not made on this machine, whoever says so. */
const proxyHeaders = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'via',
  'cf-connecting-ip',
  'true-client-ip',
]

/**
 * Whether the request came over loopback, from this machine, and through no proxy. nginx as it is
 * installed adds no header and changes the host name to a local one, but speaks HTTP/1.0.
 */
export function isFromThisMachine(context: Context, trust: Trust): boolean {
  const incoming = connectionOf(context)?.incoming
  const has = (name: string) =>
    (incoming ? incoming.headers[name] : context.req.header(name)) !== undefined
  if (proxyHeaders.some(has) || !trust.host(headersOf(context).host ?? '').isLoopback) return false
  return incoming === undefined || (isLoopbackPeer(incoming) && incoming.httpVersion !== '1.0')
}

/** Throws 403 where a request did not come from this machine. */
export function requireThisMachine(context: Context, trust: Trust): void {
  if (isFromThisMachine(context, trust)) return
  throw new LakeError(403, 'forbidden', 'This is answered only on the machine the lake runs on.')
}

/**
 * The address that a request comes from. A proxy on this machine is believed what it says of the
 * connection it has, the last address in `X-Forwarded-For`; anything before that anybody can write.
 */
export function clientAddress(context: Context): string {
  const incoming = connectionOf(context)?.incoming
  if (!incoming) return 'this process'
  const peer = incoming.socket.remoteAddress ?? 'unknown'
  if (!isLoopbackAddress(peer)) return network(peer)
  const forwarded = incoming.headers['x-forwarded-for']
  const last = (Array.isArray(forwarded) ? forwarded.join(',') : forwarded)
    ?.split(',')
    .at(-1)
    ?.trim()
  return last ? network(last) : peer
}

/** A connection stays where it is, and asking the system for its address takes microseconds. */
const loopbackPeers = new WeakMap<Socket, boolean>()

function isLoopbackPeer({socket}: IncomingMessage): boolean {
  const known = loopbackPeers.get(socket)
  if (known !== undefined) return known
  const isLoopback = isLoopbackAddress(socket.remoteAddress ?? '')
  loopbackPeers.set(socket, isLoopback)
  return isLoopback
}

const isLoopbackAddress = (address: string): boolean =>
  address === '::1' || /^(?:::ffff:)?127\./.test(address)

/** One customer of an IPv6 network has a /64 of addresses: they count as one. */
function network(address: string): string {
  const plain = address.replace(/^::ffff:/, '').slice(0, 64)
  return plain.includes(':') ? `${plain.split(':').slice(0, 4).join(':')}::/64` : plain
}
