import type {IncomingMessage, ServerResponse} from 'node:http'
import type {Context} from 'hono'

/** What guards look at, without the cost of `Headers` where Node has read the headers already. */
export interface RequestHeaders {
  authorization?: string | undefined
  cookie?: string | undefined
  host?: string | undefined
  origin?: string | undefined
  /** What a browser says of the page that asks: same-origin, same-site, cross-site, none. */
  'sec-fetch-site'?: string | undefined
}

interface Connection {
  incoming: IncomingMessage
  outgoing?: ServerResponse
}

/** `undefined` where there is no connection: the app was called within this process. */
export function connectionOf(context: Context): Connection | undefined {
  const bindings: unknown = context.env
  return isConnection(bindings) ? bindings : undefined
}

export function headersOf(context: Context): RequestHeaders {
  const connection = connectionOf(context)
  if (connection) return connection.incoming.headers
  const read = (name: string) => context.req.header(name)
  return {
    authorization: read('authorization'),
    cookie: read('cookie'),
    host: read('host') ?? URL.parse(context.req.url)?.host,
    origin: read('origin'),
    'sec-fetch-site': read('sec-fetch-site'),
  }
}

const isConnection = (bindings: unknown): bindings is Connection =>
  typeof bindings === 'object' && bindings !== null && 'incoming' in bindings
