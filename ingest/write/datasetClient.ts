import {createClient, type SanityClient} from '@sanity/client'

/** Which dataset, and how it is reached. Without a `url` it is on Sanity's hosted Content Lake. */
export interface DatasetConnection {
  url?: string
  projectId: string
  dataset: string
  token?: string
}

/** A client that sees documents as they are stored, drafts too. */
export function datasetClient({url, projectId, dataset, token}: DatasetConnection): SanityClient {
  return createClient({
    ...(url && {apiHost: url, useProjectHostname: false}),
    projectId,
    dataset,
    ...(token && {token}),
    apiVersion: '2025-02-19',
    perspective: 'raw',
    useCdn: false,
    maxRetries: 0,
  })
}
