import {createReadStream} from 'node:fs'
import {stat} from 'node:fs/promises'
import {Readable} from 'node:stream'
import {parseRange} from './parseRange.ts'

export interface SendFileOptions {
  contentType: string
  cacheControl: string
  headers?: Record<string, string>
}

/**
 * A file from disk as the answer to a GET or HEAD request, with an entity tag, 304 and one byte
 * range. `undefined` where there is no such file.
 */
export async function sendFile(
  request: Request,
  file: string,
  {contentType, cacheControl, headers: more = {}}: SendFileOptions,
): Promise<Response | undefined> {
  const status = await stat(file).catch(() => undefined)
  if (!status?.isFile()) return undefined
  const etag = `"${status.size.toString(36)}-${Math.floor(status.mtimeMs).toString(36)}"`
  const headers = new Headers({
    'Cache-Control': cacheControl,
    'Content-Type': contentType,
    'Accept-Ranges': 'bytes',
    'X-Content-Type-Options': 'nosniff',
    ETag: etag,
    ...more,
  })
  if (isKnown(request.headers.get('if-none-match'), etag)) {
    return new Response(null, {status: 304, headers})
  }

  const condition = request.headers.get('if-range')
  const wanted = condition === null || condition === etag ? request.headers.get('range') : null
  const range = parseRange(wanted, status.size)
  if (range === 'unsatisfiable') {
    headers.set('Content-Range', `bytes */${status.size}`)
    return new Response(null, {status: 416, headers})
  }
  const {start, end} = range ?? {start: 0, end: status.size - 1}
  headers.set('Content-Length', String(end - start + 1))
  if (range) headers.set('Content-Range', `bytes ${start}-${end}/${status.size}`)
  const hasBody = request.method !== 'HEAD' && status.size > 0
  const body = hasBody ? Readable.toWeb(createReadStream(file, {start, end})) : null
  return new Response(body as ReadableStream | null, {status: range ? 206 : 200, headers})
}

const isKnown = (header: string | null, etag: string): boolean =>
  header?.split(',').some((known) => known.trim().replace(/^W\//, '') === etag) ?? false
