import {createHash} from 'node:crypto'
import {renderToStaticMarkup} from 'react-dom/server'
import {ServerRouter, type EntryContext} from 'react-router'

/**
 * Renders a whole page. Nothing is hydrated, so the markup is static; its hash is the ETag, and a
 * reader who has the page already gets 304.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Response {
  const html = `<!DOCTYPE html>${renderToStaticMarkup(<ServerRouter context={context} url={request.url} />)}`
  const etag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 27)}"`
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.set('Content-Security-Policy', contentSecurityPolicy)
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Referrer-Policy', 'strict-origin-when-cross-origin')
  if (status === 200) {
    headers.set('Cache-Control', 'public, max-age=0, s-maxage=30, stale-while-revalidate=60')
    headers.set('ETag', etag)
    if (request.headers.get('If-None-Match')?.includes(etag)) {
      return new Response(null, {status: 304, headers})
    }
  } else {
    headers.set('Cache-Control', 'no-store')
    if (status === 503) headers.set('Retry-After', '30')
  }
  return new Response(request.method === 'HEAD' ? null : html, {status, headers})
}

/** No script runs, whatever an article contains. Images may come from another host's CDN. */
const contentSecurityPolicy =
  "default-src 'none'; style-src 'self'; img-src 'self' http: https: data:; base-uri 'none'; form-action 'none'"
