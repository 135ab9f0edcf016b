import {join} from 'node:path'
import {Hono} from 'hono'
import {compress} from 'hono/compress'
import {secureHeaders} from 'hono/secure-headers'
import {sendFile} from './sendFile.ts'
import {sendStatic} from './staticFiles.ts'

export interface PageOptions {
  /** A built Studio: static files with an `index.html`. */
  studioDir?: string
  studioPath?: string
  /** Static files of the site, served from its root. */
  siteAssetsDir?: string
  /** Answers everything that is neither the lake's nor a static file: the site. */
  fallback?: (request: Request) => Response | Promise<Response>
}

/** Everything outside the lake's interface: the Studio's build, the site's files, then the site. */
export function pageRoutes(options: PageOptions): Hono {
  const {studioDir, studioPath = '/studio', siteAssetsDir, fallback} = options
  const pages = new Hono()
  pages.use(compress())
  pages.use(secureHeaders({crossOriginOpenerPolicy: false, strictTransportSecurity: false}))

  if (studioDir !== undefined) {
    pages.on('GET', [studioPath, `${studioPath}/*`], async (context) => {
      const path = context.req.path.slice(studioPath.length + 1)
      const asset = await sendStatic(context.req.raw, studioDir, path)
      if (asset) return asset
      // A file that is missing must not come as HTML: the browser would report a syntax error.
      if (/^(?:assets|static)\//.test(path)) return context.notFound()
      const page = await sendFile(context.req.raw, join(studioDir, 'index.html'), {
        contentType: 'text/html; charset=utf-8',
        cacheControl: 'no-cache',
      })
      return page ?? context.text('The Studio is not built yet: run npm run build:studio.', 503)
    })
  }

  pages.all('*', async (context) => {
    const {method, path, raw} = context.req
    const isReading = method === 'GET' || method === 'HEAD'
    if (siteAssetsDir !== undefined && isReading) {
      const asset = await sendStatic(raw, siteAssetsDir, path.slice(1))
      if (asset) return asset
    }
    return fallback ? fallback(raw) : context.notFound()
  })

  pages.notFound((context) => context.text('There is nothing at this address.', 404))
  return pages
}
