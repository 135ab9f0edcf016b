import {importRoutes} from '../intake/importRoutes.ts'
import type {LakeExtension} from '../lake/http/extension.ts'
import {bearerToken, sessionCookie} from '../lake/http/identify.ts'
import {createRateLimit} from '../lake/http/rateLimit.ts'
import {getCookie} from 'hono/cookie'
import {Hono} from 'hono'
import type {LakeEnv} from '../lake/types.ts'
import type {ThreadLimits} from '../intake/createImportThreads.ts'

export interface ImportExtensionOptions {
  /** Where the lake answers in this machine; asked once it does. */
  url: () => string
  projectId: string
  dataset: string
  now?: () => Date
  limits?: Partial<ThreadLimits>
  maximumBytes?: number
  textsPerMinute?: number
}

/**
 * The HTTP import (docs/http-import.md) as a part of a lake: each text is read and written with the
 * rights of whoever sent it, whose secret goes to the thread that does it and nowhere else.
 */
export function importExtension(options: ImportExtensionOptions): LakeExtension {
  const {url, projectId, dataset: usual, now = () => new Date(), textsPerMinute = 30} = options
  const turns = createRateLimit(textsPerMinute, 60, now)
  const routes = new Hono<LakeEnv>()
  routes.route(
    '/',
    importRoutes({
      ...options,
      now,
      takeTurn: (identityId) => turns.take(identityId),
      connectionFor(context, dataset = usual) {
        const token =
          bearerToken(context.req.header('authorization')) ?? getCookie(context, sessionCookie)
        return {url: url(), projectId, dataset, ...(token && {token})}
      },
    }),
  )
  return {path: '/import', routes}
}
