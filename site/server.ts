import {createRequestHandler, RouterContextProvider} from 'react-router'
import * as build from 'virtual:react-router/server-build'
import {settingsContext, type SiteSettings} from './app/lake/settings.ts'

export * from 'virtual:react-router/server-build'
export {settingsFromEnvironment, type SiteSettings} from './app/lake/settings.ts'

/** Answers requests for pages, `/sitemap.xml` and `/robots.txt`; the files below `client/` are served beside it. */
export function createSite(settings: SiteSettings): (request: Request) => Promise<Response> {
  const handle = createRequestHandler(build, 'production')
  return (request) => {
    const context = new RouterContextProvider()
    context.set(settingsContext, settings)
    return handle(request, context)
  }
}
