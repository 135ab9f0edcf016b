import type {Lake} from '../openLake.ts'
import {datasetOf, flag, idsOf} from './requestOptions.ts'
import type {DataContext} from './requestOptions.ts'

/** `GET /data/doc/:dataset/:ids`: the documents found, and the ids of those omitted. */
export async function answerDocuments(lake: Lake, context: DataContext): Promise<Response> {
  const ids = idsOf(context)
  const found = await lake.getDocuments(datasetOf(context), ids, context.get('identity'))
  const documents = found.filter((document) => document !== undefined)
  const omitted = ids
    .filter((_, index) => found[index] === undefined)
    .map((id) => ({id, reason: 'existence'}))
  const shown = flag(context, 'excludeContent') ? [] : documents
  return context.json({documents: shown, omitted})
}

/** `GET /data/export/:dataset`: a document a line. */
export function answerExport(lake: Lake, context: DataContext): Response {
  const documents = lake.exportDocuments(datasetOf(context), context.get('identity'))
  const encoder = new TextEncoder()
  const rest = documents[Symbol.iterator]()
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = rest.next()
      if (next.done) controller.close()
      else controller.enqueue(encoder.encode(`${JSON.stringify(next.value)}\n`))
    },
  })
  return new Response(body, {headers: {'content-type': 'application/x-ndjson'}})
}
