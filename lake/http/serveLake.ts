import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {getRequestListener} from '@hono/node-server'
import type {Presence} from '../presence/createPresence.ts'

export interface ServeOptions {
  /** 0 for any free port. */
  port: number
  /** 127.0.0.1, the default, also answers on [::1], which browsers may try first for localhost. */
  host?: string
}

export interface ServableApp {
  fetch: (request: Request, env?: unknown) => Response | Promise<Response>
  /** Takes the WebSockets, and ends with the server. */
  presence?: Presence
}

export interface ServedLake {
  url: string
  port: number
  /** Ends event streams and sockets, and waits for nothing longer than a moment. */
  close: () => Promise<void>
}

/** The address could not be had; `message` is a sentence for people. */
export class ListenError extends Error {
  readonly code: string

  constructor(code: string, message: string, cause: unknown) {
    super(message, {cause})
    this.name = 'ListenError'
    this.code = code
  }
}

const loopback = '127.0.0.1'
const loopback6 = '::1'
const graceMilliseconds = 300
const portTries = 10

/** Listen on a port. Throws a `ListenError` where it is taken or not allowed. */
export async function serveLake(app: ServableApp, options: ServeOptions): Promise<ServedLake> {
  const {port: wanted, host = loopback} = options
  const {presence} = app
  const listener = getRequestListener((request, env) => app.fetch(request, env))
  const start = (port: number, address: string) => {
    const server = createServer(listener)
    if (presence) server.on('upgrade', presence.upgrade)
    return listen(server, port, address)
  }

  const servers =
    host === loopback ? await listenOnLoopback(start, wanted) : [await start(wanted, host)]
  const port = portOf(servers[0])
  return {
    url: `http://${host === loopback || host === '0.0.0.0' ? 'localhost' : bracketed(host)}:${port}`,
    port,
    async close() {
      presence?.close()
      await Promise.all(servers.map(closeServer))
    },
  }
}

type Start = (port: number, address: string) => Promise<Server>

/** The same port on both loopback addresses; a machine without IPv6 gets the one. */
async function listenOnLoopback(start: Start, wanted: number): Promise<Server[]> {
  for (let attempt = 1; ; attempt += 1) {
    const server = await start(wanted, loopback)
    try {
      return [server, await start(portOf(server), loopback6)]
    } catch (error) {
      if (!isTaken(error)) return [server]
      await closeServer(server)
      if (wanted !== 0 || attempt === portTries) throw error
    }
  }
}

function listen(server: Server, port: number, address: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new ListenError(error.code ?? 'UNKNOWN', sentence(error, port, address), error))
    })
    server.listen(port, address, () => resolve(server))
  })
}

function sentence({code, message}: NodeJS.ErrnoException, port: number, address: string): string {
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program. Stop that program, or choose another port with --port.`
  }
  if (code === 'EACCES') {
    return `Port ${port} needs more rights than this user has. Choose one above 1023 with --port.`
  }
  return `Cannot listen on ${address}, port ${port}: ${message}.`
}

const isTaken = (error: unknown): boolean =>
  error instanceof ListenError && error.code === 'EADDRINUSE'

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), graceMilliseconds)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    server.closeIdleConnections()
  })
}

const portOf = (server: Server | undefined): number =>
  (server?.address() as AddressInfo | null)?.port ?? 0

const bracketed = (host: string): string => (host.includes(':') ? `[${host}]` : host)
