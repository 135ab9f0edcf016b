import {randomUUID} from 'node:crypto'
import {setTimeout} from 'node:timers/promises'
import {type ClientConfig, createClient, type SanityClient} from '@sanity/client'
import {type Clock, HistoryBehindError} from '../publisher/index.ts'

export const clock: Clock = {now: () => new Date(), newId: randomUUID}

/**
 * The client that a function works with: the project, dataset and token that Sanity hands it. For
 * trying it out against a lake of your own, `ONRECORD_LAKE_URL` and `SANITY_PUBLISHER_TOKEN`.
 */
export function connectedClient(
  given: ClientConfig,
  {ONRECORD_LAKE_URL: url, SANITY_PUBLISHER_TOKEN: token}: Record<string, string | undefined>,
): SanityClient {
  return createClient({
    ...given,
    ...(url && {apiHost: url, useProjectHostname: false, projectId: 'onrecord'}),
    ...(token && {token}),
    dataset: given.dataset ?? 'production',
    apiVersion: '2025-02-19',
    perspective: 'raw',
    useCdn: false,
  })
}

const pauses = [500, 1000, 2000, 4000]

/** Tries again while the store's history lags behind, some seconds at most. */
export async function onceInHistory<Result>(run: () => Promise<Result>): Promise<Result> {
  for (const pause of pauses) {
    try {
      return await run()
    } catch (error) {
      if (!(error instanceof HistoryBehindError)) throw error
      await setTimeout(pause)
    }
  }
  return run()
}
