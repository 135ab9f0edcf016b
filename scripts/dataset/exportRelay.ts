import {randomBytes} from 'node:crypto'
import {Hono, type Context} from 'hono'
import {serveLake} from '../../lake/http/serveLake.ts'
import type {Connection} from '../connect/connectionFile.ts'
import {linesOf} from './linesOf.ts'

export interface ExportRelay {
  url: string
  /** Lets this process in, and nobody else on the machine. */
  token: string
  close: () => Promise<void>
}

/**
 * Stands between @sanity/export and a lake of our own. The exporter fetches an asset from the address
 * in its document, and without a token: that address may be from before the lake moved to another
 * port, and the assets of a private dataset answer nobody without a token. Through the relay, asset
 * documents name it as their address, and it fetches them from the lake as it is now. Throws where
 * the lake does not answer: through the relay, the exporter would only see an answer it can't read.
 */
export async function openExportRelay(lake: Connection): Promise<ExportRelay> {
  await fetch(new URL('/v1/ping', lake.url))
  const secret = randomBytes(24).toString('base64url')
  const relay = new Hono()
  const ask = (path: string) =>
    fetch(new URL(path, lake.url), {headers: {authorization: `Bearer ${lake.token}`}})

  relay.get('/:version/data/export/:dataset', async (context) => {
    if (context.req.header('authorization') !== `Bearer ${secret}`) return context.body(null, 401)
    const {pathname, search, origin} = new URL(context.req.url)
    const answer = await ask(`${pathname}${search}`)
    if (!answer.ok || !answer.body) return passedOn(answer)
    return new Response(streamOf(readdressed(linesOf(answer.body), `${origin}/${secret}`)))
  })
  relay.get(`/${secret}/:kind/:project/:dataset/:file`, (context) => passAsset(context))
  const passAsset = async (context: Context) => {
    const path = new URL(context.req.url).pathname.slice(secret.length + 1)
    return passedOn(await ask(path))
  }

  const {port, close} = await serveLake(relay, {port: 0})
  return {url: `http://127.0.0.1:${port}`, token: secret, close}
}

const passedOn = ({body, status, headers}: Response): Response =>
  new Response(body, {
    status,
    headers: {'content-type': headers.get('content-type') ?? 'application/octet-stream'},
  })

function streamOf(chunks: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const next = await chunks.next()
      if (next.done) controller.close()
      else controller.enqueue(next.value)
    },
  })
}

async function* readdressed(
  lines: AsyncIterable<string>,
  base: string,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const line of lines) yield encoder.encode(`${withAddress(line, base)}\n`)
}

function withAddress(line: string, base: string): string {
  if (!line.includes('"sanity.')) return line
  const document: Record<string, unknown> = JSON.parse(line)
  const {_type, path} = document
  const isAsset = _type === 'sanity.imageAsset' || _type === 'sanity.fileAsset'
  if (!isAsset || typeof path !== 'string') return line
  return JSON.stringify({...document, url: `${base}/${path}`})
}
