import type {IncomingMessage} from 'node:http'
import type {Duplex} from 'node:stream'
import {type WebSocket, WebSocketServer} from 'ws'
import {isPrivateDataset} from '../access/permissions.ts'
import {requireAccess} from '../http/guardDataset.ts'
import type {RequestHeaders} from '../http/requestFacts.ts'
import type {Identity} from '../types.ts'
import {createPresenceRoom, type PresenceRoom} from './presenceRoom.ts'
import {createPresenceSession} from './presenceSession.ts'

export interface PresenceOptions {
  /** Who sent the upgrade request, or a later `Bearer …` message on its connection. */
  identify: (headers: RequestHeaders) => Identity | undefined
  /** Browsers send an origin with every WebSocket, and check nothing themselves. */
  isTrustedOrigin: (origin: string, host: string) => boolean
  isTrustedHost: (host: string) => boolean
  /** Tells of every change of who may do what: whoever may no longer be here leaves. */
  onChange: (listener: () => void) => () => void
  heartbeatMilliseconds?: number
}

export interface Presence {
  /** For the `upgrade` event of an HTTP server. */
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void
  close: () => void
}

const socketPath = /^\/v(?:1|X|[0-9-]+)\/socket\/([^/]+)$/
const heartbeat = '♥'

/**
 * Who is where: the WebSocket at `/vX/socket/:dataset`, JSON-RPC as @sanity/bifur-client speaks it.
 * Nothing is stored; a connection that misses a ping is dropped and its sessions leave.
 */
export function createPresence(options: PresenceOptions): Presence {
  const {heartbeatMilliseconds = 15_000} = options
  const server = new WebSocketServer({noServer: true, maxPayload: 64 * 1024})
  const rooms = new Map<string, PresenceRoom<object>>()
  const unanswered = new WeakSet<WebSocket>()

  const beat = setInterval(() => {
    for (const socket of server.clients) {
      if (unanswered.has(socket)) {
        socket.terminate()
        continue
      }
      unanswered.add(socket)
      socket.ping()
      socket.send(heartbeat)
    }
  }, heartbeatMilliseconds)
  beat.unref()

  function roomOf(dataset: string) {
    const room = rooms.get(dataset) ?? createPresenceRoom<object>()
    rooms.set(dataset, room)
    return room
  }

  function open(socket: WebSocket, dataset: string, headers: RequestHeaders) {
    let latest = headers
    const identityNow = () => permitted(options.identify(latest), dataset)
    const identity = identityNow()
    let here = identity?.id
    const session = createPresenceSession({
      room: () => roomOf(dataset),
      identity,
      authorize(authorization) {
        latest = {authorization}
        const authorized = identityNow()
        here = authorized?.id
        return authorized
      },
      send: (message) => socket.send(message),
    })
    socket.on('message', (data, isBinary) => {
      if (!isBinary) session.receive(data.toString())
    })
    socket.on('pong', () => unanswered.delete(socket))
    const forget = options.onChange(() => {
      if (here !== undefined && identityNow()?.id !== here) socket.terminate()
    })
    socket.on('close', () => {
      forget()
      session.leave()
    })
    socket.on('error', () => socket.terminate())
    socket.send(heartbeat)
  }

  return {
    upgrade(request, socket, head) {
      const {origin, host = ''} = request.headers
      const url = URL.parse(request.url ?? '', `http://${host}`)
      const dataset = url?.pathname.match(socketPath)?.[1]
      if (!url || dataset === undefined) return refuse(socket, '404 Not Found')
      const isForeign = origin !== undefined && !options.isTrustedOrigin(origin, host)
      if (isForeign || !options.isTrustedHost(host)) return refuse(socket, '403 Forbidden')
      const {headers} = request
      server.handleUpgrade(request, socket, head, (accepted) => open(accepted, dataset, headers))
    },
    close() {
      clearInterval(beat)
      for (const socket of server.clients) socket.terminate()
      server.close()
    },
  }
}

function refuse(socket: Duplex, status: string): void {
  socket.on('error', () => socket.destroy())
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

function permitted(identity: Identity | undefined, dataset: string): Identity | undefined {
  try {
    // Where identities are protected, who looks at whom is not told on the way.
    if (isPrivateDataset(dataset)) return undefined
    requireAccess(identity, dataset, 'readAsStaff')
    return identity
  } catch {
    return undefined
  }
}
