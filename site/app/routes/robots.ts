import type {LoaderFunctionArgs} from 'react-router'
import {readSettings} from '../lake/settings.ts'

/** Everything the site serves may be read by robots; the Studio and the lake's interface may not. */
export function loader({request, context}: LoaderFunctionArgs): Response {
  const origin = readSettings(context).siteUrl ?? new URL(request.url).origin
  return new Response(
    `User-agent: *\nDisallow: /studio\nDisallow: /v\nSitemap: ${origin}/sitemap.xml\n`,
    {
      headers: {
        'Content-Type': 'text/plain; charset=utf-8',
        'Cache-Control': 'public, max-age=300',
      },
    },
  )
}
