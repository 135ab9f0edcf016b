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
 * Reads what is published, without a token. Throws a 503 for the error page where the lake does not
 * answer; an answer that refuses the query is a fault of ours and passes on as it is.
 */
export function createReader(settings: SiteSettings): Read {
  const client = clientFor(settings)
  return async (query, params = {}) => {
    try {
      return await client.fetch(query, params)
    } catch (error) {
      if (error instanceof ClientError) throw error
      console.error(
        `The site cannot read from ${settings.lakeUrl ?? `project ${settings.projectId}`}: ${String(error)}`,
      )
      throw data(null, {status: 503, statusText: 'Service Unavailable'})
    }
  }
}

const clients = new Map<string, SanityClient>()

function clientFor({projectId, dataset, lakeUrl}: SiteSettings): SanityClient {
  const key = JSON.stringify([projectId, dataset, lakeUrl])
  const known = clients.get(key)
  if (known) return known
  const client = createClient({
    projectId,
    dataset,
    apiVersion: '2026-09-01',
    perspective: 'published',
    useCdn: !lakeUrl,
    timeout: 10_000,
    maxRetries: 0,
    ...(lakeUrl && {apiHost: lakeUrl, useProjectHostname: false}),
  })
  clients.set(key, client)
  return client
}
