import type {LoaderFunctionArgs} from 'react-router'
import {sitemapQuery} from '../../../queries/sitemap.ts'
import {readerOf} from '../lake/read.ts'
import {readSettings} from '../lake/settings.ts'

/** Every public page with the time of its last change (sitemaps.org, protocol 0.9). */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const origin = readSettings(args.context).siteUrl ?? new URL(args.request.url).origin
  const {articles, sections, people, sources} = await readerOf(args)(sitemapQuery)
  const urls = [
    entry(`${origin}/`),
    entry(`${origin}/corrections`),
    ...articles.map(({slug, changedAt}) => entry(`${origin}/articles/${slug}`, changedAt)),
    ...sections.map(({slug, changedAt}) => entry(`${origin}/sections/${slug}`, changedAt)),
    ...people.map(({slug, changedAt}) => entry(`${origin}/people/${slug}`, changedAt)),
    ...sources.map(({slug, changedAt}) => entry(`${origin}/sources/${slug}`, changedAt)),
  ]
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`
  return new Response(xml, {
    headers: {
      'Content-Type': 'application/xml; charset=utf-8',
      'Cache-Control': 'public, max-age=300',
    },
  })
}

function entry(address: string, changedAt?: string): string {
  const changed = changedAt ? `<lastmod>${escapeXml(changedAt)}</lastmod>` : ''
  return `  <url><loc>${escapeXml(encodeURI(address))}</loc>${changed}</url>`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
