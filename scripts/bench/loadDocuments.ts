import {createReadStream} from 'node:fs'
import {createInterface} from 'node:readline'

/** Of a request's documents, in characters: the lake takes 4 MB of body. */
const maximumBody = 3_500_000
const perDocument = '{"createOrReplace":},'.length

export interface LoadResult {
  documents: number
  /** Of the documents as JSON text. */
  bytes: number
  seconds: number
}

/**
 * Writes the documents of an NDJSON file to a lake, as many a transaction as a request holds, two
 * requests at a time. Rejects with the lake's first refusal.
 */
export async function loadDocuments(url: string, file: string): Promise<LoadResult> {
  const address = `${url}/v2025-02-19/data/mutate/production`
  const started = performance.now()
  let documents = 0
  let bytes = 0
  const pending = new Set<Promise<void>>()
  for await (const lines of batches(file)) {
    documents += lines.length
    for (const line of lines) bytes += Buffer.byteLength(line)
    const body = `{"mutations":[${lines.map((line) => `{"createOrReplace":${line}}`).join(',')}]}`
    const request = post(address, body).finally(() => pending.delete(request))
    pending.add(request)
    if (pending.size >= 2) await Promise.race(pending)
  }
  await Promise.all(pending)
  return {documents, bytes, seconds: (performance.now() - started) / 1000}
}

async function* batches(file: string): AsyncGenerator<string[]> {
  let lines: string[] = []
  let size = 0
  for await (const line of createInterface({input: createReadStream(file)})) {
    if (size + line.length > maximumBody) {
      yield lines
      lines = []
      size = 0
    }
    lines.push(line)
    size += line.length + perDocument
  }
  if (lines.length > 0) yield lines
}

async function post(address: string, body: string): Promise<void> {
  const headers = {'content-type': 'application/json'}
  const response = await fetch(address, {method: 'POST', headers, body})
  const text = await response.text()
  if (!response.ok) throw new Error(`The lake refused documents (${response.status}): ${text}`)
}
