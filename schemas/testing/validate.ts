import {createServer, type Server} from 'node:http'
import {createClient} from '@sanity/client'
import {validateDocument, validationMarkerCodes} from '@sanity/validation'
import {validateDocumentInternal} from '@sanity/validation/_internal'
import {evaluate, parse} from 'groq-js'
import {createSchema, type SanityDocument} from 'sanity'
import {confidentialSchemaTypes, schemaTypes} from '../index.ts'

export interface TestDocument {
  _id: string
  _type: string
  [field: string]: unknown
}

interface Surroundings {
  /** What else is stored. */
  stored?: TestDocument[]
  /** Whether what the document refers to is published. By default it is. */
  published?: boolean
}

const schema = createSchema({
  name: 'default',
  types: [...schemaTypes, ...confidentialSchemaTypes],
})

/**
 * What a form would say about the document, one sentence per line, by path: `error headline: Write
 * a headline.` A document that passes, and has no field that the schemas don’t know, yields an
 * empty list.
 */
export async function complaints(
  document: TestDocument,
  {stored = [], published = true}: Surroundings = {},
): Promise<string[]> {
  const server = await serveQueries(stored)
  try {
    const client = clientOf(server)
    const shared = {
      document: stamped(document),
      schema,
      getDocumentExists: async ({id}: {id: string}) => published || /^(image|file)-/.test(id),
    }
    // Unknown fields are reported outside the Studio only; there, rules on objects lose their words.
    const outside = await validateDocument({...shared, client})
    const unknown = outside.markers.filter(
      ({code}) => code === validationMarkerCodes.objectUnknownField,
    )
    const markers = await validateDocumentInternal({
      ...shared,
      getClient: ({apiVersion}) => client.withConfig({apiVersion}),
      environment: 'studio',
    })
    return [...unknown, ...markers]
      .map(({level, path, message}) => ({level, at: path.map(segmentName).join('.'), message}))
      .toSorted((one, other) => one.at.localeCompare(other.at))
      .map(({level, at, message}) => `${level} ${at}: ${message}`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

function stamped(document: TestDocument): SanityDocument {
  const at = '2026-01-05T08:00:00Z'
  return {_rev: 'r1', _createdAt: at, _updatedAt: at, ...document}
}

function segmentName(segment: unknown): string {
  return typeof segment === 'object' && segment !== null && '_key' in segment
    ? String(segment._key)
    : String(segment)
}

/** Rules that ask the store (is this slug taken?) get true answers about `stored`. */
function serveQueries(stored: TestDocument[]): Promise<Server> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const params = Object.fromEntries(
      [...url.searchParams]
        .filter(([name]) => name.startsWith('$'))
        .map(([name, value]): [string, unknown] => [name.slice(1), JSON.parse(value)]),
    )
    const query = parse(url.searchParams.get('query') ?? '', {params})
    void evaluate(query, {dataset: stored, params})
      .then((value: {get(): Promise<unknown>}) => value.get())
      .then((result: unknown) => {
        response.setHeader('content-type', 'application/json')
        response.end(JSON.stringify({result}))
      })
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

function clientOf(server: Server) {
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return createClient({
    projectId: 'test',
    dataset: 'test',
    apiVersion: '2025-02-19',
    apiHost: `http://127.0.0.1:${port}`,
    useProjectHostname: false,
    useCdn: false,
  })
}
