import {lookup, type LookupAddress} from 'node:dns'
import http, {type IncomingMessage} from 'node:http'
import https from 'node:https'
import {isIP, type LookupFunction} from 'node:net'
import {pipeline} from 'node:stream'
import {createBrotliDecompress, createGunzip, createInflate} from 'node:zlib'
import {isPublicAddress} from './isPublicAddress.ts'

export interface OutwardRequest {
  method?: 'HEAD' | 'GET'
  headers: Record<string, string>
  signal: AbortSignal
}

export type OutwardFetch = (url: string, request: OutwardRequest) => Promise<Response>

/** The address of a source leads to this machine or into a private network; it was not asked. */
export class PrivateAddressError extends Error {
  override name = 'PrivateAddressError'
}

export interface OutwardOptions {
  /** Whether an IP address may be connected to; without it those of the public internet. */
  isAllowed?: (address: string) => boolean
  /** Names to addresses, all of them; the system’s unless a test gives its own. */
  resolve?: typeof lookup
}

const mostRedirects = 20
const redirects = new Set([301, 302, 303, 307, 308])
const decoders: Record<string, () => NodeJS.ReadWriteStream> = {
  gzip: createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/**
 * A fetch for addresses that somebody typed: it connects only to the public internet. The address is
 * judged as the connection uses it, after the name was resolved and at each redirect, so that no name
 * can mean one machine when it is judged and another when it is asked. Throws `PrivateAddressError`.
 */
export function createOutwardFetch({
  isAllowed = isPublicAddress,
  resolve = lookup,
}: OutwardOptions = {}): OutwardFetch {
  const guardedLookup: LookupFunction = (hostname, options, callback) => {
    resolve(hostname, {...options, all: true}, (error, addresses: LookupAddress[]) => {
      if (error) return callback(error, '')
      const [first] = addresses
      if (!first || !addresses.every(({address}) => isAllowed(address))) {
        return callback(new PrivateAddressError(hostname), '')
      }
      if (options.all) callback(null, addresses)
      else callback(null, first.address, first.family)
    })
  }

  return async (url, request) => {
    let target = new URL(url)
    for (let hop = 0; hop <= mostRedirects; hop += 1) {
      const host = target.hostname.replace(/^\[|\]$/g, '')
      if (isIP(host) && !isAllowed(host)) throw new PrivateAddressError(host)
      const message = await send(target, request, guardedLookup)
      const {location} = message.headers
      if (!redirects.has(message.statusCode ?? 0) || location === undefined) {
        return responseOf(message, {url: target.href, redirected: hop > 0, request})
      }
      message.destroy()
      target = new URL(location, target)
    }
    throw new Error('too many redirects')
  }
}

function send(
  url: URL,
  {method = 'GET', headers, signal}: OutwardRequest,
  lookup: LookupFunction,
): Promise<IncomingMessage> {
  const {request} = url.protocol === 'https:' ? https : http
  const {promise, resolve, reject} = Promise.withResolvers<IncomingMessage>()
  const options = {
    method,
    headers: {...headers, 'accept-encoding': 'identity'},
    lookup,
    agent: false as const,
    signal,
  }
  request(url, options, resolve)
    .on('error', (error) => reject(signal.aborted ? signal.reason : error))
    .end()
  return promise
}

interface Arrived {
  url: string
  redirected: boolean
  request: OutwardRequest
}

function responseOf(message: IncomingMessage, {url, redirected, request}: Arrived): Response {
  const {statusCode: status = 0, rawHeaders} = message
  const headers = new Headers()
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    headers.append(rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '')
  }
  const isEmpty = request.method === 'HEAD' || status === 204 || status === 205 || status === 304
  if (isEmpty) message.resume()
  const response = new Response(isEmpty ? null : bodyOf(message), {status, headers})
  return Object.defineProperties(response, {url: {value: url}, redirected: {value: redirected}})
}

function bodyOf(message: IncomingMessage): ReadableStream {
  const decoder = decoders[message.headers['content-encoding'] ?? '']?.()
  const bytes = decoder ? pipeline(message, decoder, () => undefined) : message
  const chunks = bytes[Symbol.asyncIterator]()
  return new ReadableStream({
    async pull(controller) {
      const {done, value} = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: () => void message.destroy(),
  })
}
