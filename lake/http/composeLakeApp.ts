import {Hono} from 'hono'
import {isLakePath} from './apiPaths.ts'
import {type ApiOptions, apiRoutes} from './apiRoutes.ts'
import {type PageOptions, pageRoutes} from './pageRoutes.ts'
import {createPresence, type Presence} from '../presence/createPresence.ts'
import {errorResponse} from './errorResponse.ts'
import {identityOf} from './identify.ts'
import type {UnknownRequests} from './unknownRequests.ts'

/** The app with what lives beside its routes. */
export type LakeApp = Hono & {presence: Presence; unknownRequests: UnknownRequests}

/** One app of two: the lake's interface under its own paths, pages everywhere else. */
export function composeLakeApp(api: ApiOptions, pages: PageOptions): LakeApp {
  const lakeApp = apiRoutes(api)
  const pageApp = pageRoutes(pages)
  pageApp.onError((error, context) => errorResponse(error, context, api.log))

  const app = new Hono()
  app.all('*', (context) => {
    const part = isLakePath(context.req.path) ? lakeApp : pageApp
    return part.fetch(context.req.raw, context.env)
  })
  const {access, open, trust, unknownRequests} = api
  const presence = createPresence({
    isTrustedHost: trust.isTrustedHost,
    isTrustedOrigin: trust.isTrustedOrigin,
    identify: (headers) => identityOf(access, open, headers),
  })
  return Object.assign(app, {presence, unknownRequests})
}
