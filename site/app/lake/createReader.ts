import {
  ClientError,
  createClient,
  type ClientReturn,
  type QueryParams,
  type SanityClient,
} from '@sanity/client'
import {data} from 'react-router'
import type {SiteSettings} from './settings.ts'

/** Runs a query of `queries/` and gives its typed result. */
export type Read = <const Query extends string>(
  query: Query,
  params?: QueryParams,
) => Promise<ClientReturn<Query>>

/**
 * Reads what is published; with the token of the settings where the dataset is private. Throws a 503
 * for the error page where the lake does not answer or does not let the site read; an answer that
 * refuses the query itself is a fault of ours and passes on as it is.
 */
export function createReader(settings: SiteSettings): Read {
  const client = clientFor(settings)
  return async (query, params = {}) => {
    try {
      return await client.fetch(query, params)
    } catch (error) {
      const refused = error instanceof ClientError
      if (refused && ![401, 403].includes(error.statusCode)) throw error
      console.error(refused ? mayNotRead(settings) : cannotRead(settings, error))
      throw data(null, {status: 503, statusText: 'Service Unavailable'})
    }
  }
}

const placeOf = ({lakeUrl, projectId}: SiteSettings) => lakeUrl ?? `project ${projectId}`

const cannotRead = (settings: SiteSettings, error: unknown) =>
  `The site cannot read from ${placeOf(settings)}: ${String(error)}`

const mayNotRead = (settings: SiteSettings) =>
  `The site may not read from ${placeOf(settings)}: ` +
  (settings.token
    ? 'ONRECORD_SITE_TOKEN is no longer valid, or of a role that may not read.'
    : `the dataset ${settings.dataset} is private. Set ONRECORD_SITE_TOKEN to a token of the role viewer.`)

const clients = new Map<string, SanityClient>()

function clientFor({projectId, dataset, lakeUrl, token}: SiteSettings): SanityClient {
  const key = JSON.stringify([projectId, dataset, lakeUrl, token])
  const known = clients.get(key)
  if (known) return known
  const client = createClient({
    projectId,
    dataset,
    apiVersion: '2026-09-01',
    perspective: 'published',
    useCdn: !lakeUrl && !token,
    token,
    timeout: 10_000,
    maxRetries: 0,
    ...(lakeUrl && {apiHost: lakeUrl, useProjectHostname: false}),
  })
  clients.set(key, client)
  return client
}
