import {createPresence, type Presence} from '../presence/createPresence.ts'
import {isLakePath} from './apiPaths.ts'
import {type ApiOptions, apiRoutes} from './apiRoutes.ts'
import {errorResponse} from './errorResponse.ts'
import {type PageOptions, pageRoutes} from './pageRoutes.ts'
import type {UnknownRequests} from './unknownRequests.ts'

/** The app with what lives beside its routes. */
export interface LakeApp {
  fetch: (request: Request, env?: unknown) => Response | Promise<Response>
  presence: Presence
  unknownRequests: UnknownRequests
}

/** One app of two: the lake's interface under its own paths, pages everywhere else. */
export function composeLakeApp(api: ApiOptions, pages: PageOptions): LakeApp {
  const lakeApp = apiRoutes(api)
  const pageApp = pageRoutes(pages)
  pageApp.onError((error, context) => errorResponse(error, context, api.log))

  const {access, identify, trust, unknownRequests} = api
  const presence = createPresence({
    isTrustedHost: (host) => trust.host(host).isTrusted,
    isTrustedOrigin: trust.isTrustedOrigin,
    identify: (headers) => identify('GET', headers),
    onChange: access.onChange,
  })
  return {
    fetch: (request, env) =>
      (isLakePath(pathOf(request.url)) ? lakeApp : pageApp).fetch(request, bindings(env)),
    presence,
    unknownRequests,
  }
}

/** The path of an absolute URL, undecoded: what it says of whose path it is needs no more. */
function pathOf(url: string): string {
  const start = url.indexOf('/', url.indexOf('://') + 3)
  return start < 0 ? '/' : url.slice(start)
}

const bindings = (env: unknown): object => (typeof env === 'object' && env !== null ? env : {})
