import {createPresence, type Presence} from '../presence/createPresence.ts'
import {isLakePath} from './apiPaths.ts'
import {type ApiOptions, apiRoutes} from './apiRoutes.ts'
import {extensionOf} from './extension.ts'
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

  const {access, extensions, identify, trust, unknownRequests} = api
  const presence = createPresence({
    isTrustedHost: (host) => trust.host(host).isTrusted,
    isTrustedOrigin: trust.isTrustedOrigin,
    identify: (headers) => identify('GET', headers),
    onChange: access.onChange,
  })
  return {
    fetch(request, env) {
      const path = pathOf(request.url)
      const isOurs = isLakePath(path) || extensionOf(extensions, withoutQuery(path))
      return (isOurs ? lakeApp : pageApp).fetch(request, bindings(env))
    },
    presence,
    unknownRequests,
  }
}

/** The path of an absolute URL, undecoded: what it says of whose path it is needs no more. */
function pathOf(url: string): string {
  const start = url.indexOf('/', url.indexOf('://') + 3)
  return start < 0 ? '/' : url.slice(start)
}

const withoutQuery = (path: string): string => path.replace(/\?.*$/su, '')

const bindings = (env: unknown): object => (typeof env === 'object' && env !== null ? env : {})
