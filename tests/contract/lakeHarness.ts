import {mkdtemp, rm} from 'node:fs/promises'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {getRequestListener} from '@hono/node-server'
import {createClient} from '@sanity/client'
import type {ClientConfig, ClientError, SanityClient} from '@sanity/client'
import {Hono} from 'hono'
import {errorResponse} from '../../lake/http/errorResponse.ts'
import {dataRoutes, openLake} from '../../lake/index.ts'
import type {CommitPolicy, Identity, Lake, LakeEnv, LakeOptions} from '../../lake/index.ts'

export const editor: Identity = {id: 'editor', name: 'Edith', roles: ['editor']}
export const standards: Identity = {id: 'standards', name: 'Stan', roles: ['standards']}
/** May write receipts too, as nobody who signs in may. */
const system: Identity = {id: 'system', name: 'System', roles: ['system']}

/** Bearer tokens of the test server. */
const identities: Record<string, Identity> = {editor, standards, system}

export interface LakeServer {
  lake: Lake
  url: string
  dataDir: string
  /** A client that is signed in as the identity of this name; anonymous without one. */
  client: (token?: 'editor' | 'standards' | 'system', config?: ClientConfig) => SanityClient
  /** Ends every connection, as a network does that fails. */
  cut: () => void
  close: () => Promise<void>
}

/** A lake in a directory of its own, behind HTTP on a free port. The clock ticks a second a call. */
export async function serveTestLake(
  policies: CommitPolicy[] = [],
  options: Partial<LakeOptions> = {},
): Promise<LakeServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'lake-'))
  const lake = openLake({dataDir, policies, now: tickingClock(), ...options})
  const app = new Hono<LakeEnv>()
  app.onError((error, context) =>
    errorResponse(error, context, (message, cause) => {
      throw new Error(message, {cause})
    }),
  )
  app.use(async (context, next) => {
    const token = context.req.header('authorization')?.replace('Bearer ', '')
    context.set('identity', token === undefined ? undefined : identities[token])
    await next()
  })
  app.route('/', dataRoutes(lake))
  const server = createServer(getRequestListener(app.fetch))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const {port} = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`

  return {
    lake,
    url,
    dataDir,
    client: (token, config = {}) =>
      createClient({
        apiHost: url,
        useProjectHostname: false,
        projectId: 'newsroom',
        dataset: 'test',
        apiVersion: '2025-02-19',
        useCdn: false,
        ...(token && {token}),
        ...config,
      }),
    cut: () => server.closeAllConnections(),
    async close() {
      await lake.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await rm(dataDir, {recursive: true})
    },
  }
}

/** Times a second apart, from nine in the morning. */
export function tickingClock(): () => Date {
  let time = Date.parse('2026-03-02T09:00:00.000Z')
  return () => new Date((time += 1000))
}

/** Status and first item of a refused mutation. */
export async function refusal(attempt: Promise<unknown>) {
  const error = await attempt.then(
    () => undefined,
    (reason: ClientError) => reason,
  )
  const {error: body} = JSON.parse(String(error?.responseBody))
  return {status: error?.statusCode, type: body.type, item: body.items?.[0]}
}
