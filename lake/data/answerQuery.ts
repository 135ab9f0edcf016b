import {z} from 'zod'
import {queryTags} from '../listen/queryTags.ts'
import {readBody} from '../mutate/readBody.ts'
import type {Lake} from '../openLake.ts'
import type {JsonText} from '../threads/createQueryService.ts'
import {datasetOf, jsonBody, queryParams} from './requestOptions.ts'
import type {DataContext} from './requestOptions.ts'

const body = z.object({
  query: z.string(),
  params: z.record(z.string(), z.unknown()).optional(),
  perspective: z.union([z.string(), z.array(z.string())]).optional(),
})

/** `GET` and `POST /data/query/:dataset`. */
export async function answerQuery(lake: Lake, context: DataContext): Promise<Response> {
  const started = performance.now()
  const asked = context.req.query()
  const given =
    context.req.method === 'POST'
      ? readBody(body, await jsonBody(context), 'query')
      : {query: asked.query ?? '', params: queryParams(asked)}
  const perspective = asked.perspective ?? ('perspective' in given ? given.perspective : undefined)
  const apiVersion = context.req.param('version')
  const dataset = datasetOf(context)
  const explain = isOn(asked.explain)
  const request = {query: given.query, params: given.params, perspective, apiVersion, explain}
  const result = await lake.fetchText(
    dataset,
    request,
    context.get('identity'),
    context.req.raw.signal,
  )
  const rest = JSON.stringify({
    ...(asked.returnQuery !== 'false' && {query: given.query}),
    syncTags: queryTags(dataset, given.query, given.params),
    ms: Math.round(performance.now() - started),
  })
  // The result of an explained query brings its own name.
  const text = explain
    ? joined('{', result.slice(1, -1), `,${rest.slice(1)}`)
    : joined('{"result":', result, `,${rest.slice(1)}`)
  return context.body(text, 200, {'content-type': 'application/json'})
}

const isOn = (text: string | undefined): boolean => text === 'true' || text === ''

/** Puts a result into the answer without reading it anew. */
function joined(before: string, result: JsonText, after: string): JsonText {
  if (typeof result === 'string') return `${before}${result}${after}`
  return Buffer.concat([Buffer.from(before), result, Buffer.from(after)])
}
