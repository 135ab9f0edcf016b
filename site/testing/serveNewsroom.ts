import {createServer, type IncomingMessage} from 'node:http'
import {text} from 'node:stream/consumers'
import {evaluateQuery} from '../../queries/testing/evaluateQuery.ts'
import {newsroom, type FixtureDocument} from '../../queries/testing/newsroom.ts'

/** The invented newsroom behind the query route that the client asks, on a free loopback port. */
export async function serveNewsroom(
  dataset: FixtureDocument[] = newsroom,
): Promise<{url: string; close: () => Promise<void>}> {
  const server = createServer(async (request, response) => {
    const {query, params} = await readQuery(request)
    response.setHeader('Content-Type', 'application/json')
    try {
      const result = await evaluateQuery(query, params, dataset)
      response.end(JSON.stringify({ms: 0, result}))
    } catch (error) {
      response.statusCode = 400
      const description = String(error)
      response.end(JSON.stringify({error: {type: 'queryParseError', description}}))
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('The test lake got no port.')
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** The client sends long queries in a body and short ones in the address. */
async function readQuery(
  request: IncomingMessage,
): Promise<{query: string; params: Record<string, string | number>}> {
  if (request.method === 'POST') return JSON.parse(await text(request))
  const {searchParams} = new URL(request.url ?? '/', 'http://lake.invalid')
  const params = [...searchParams]
    .filter(([name]) => name.startsWith('$'))
    .map(([name, value]) => [name.slice(1), JSON.parse(value)])
  return {query: searchParams.get('query') ?? '', params: Object.fromEntries(params)}
}
