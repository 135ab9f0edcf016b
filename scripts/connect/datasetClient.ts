import {createClient, type SanityClient} from '@sanity/client'
import type {ImportConnection} from './importConnection.ts'

/** A client that sees documents as they are stored, drafts too. Without a `url`: hosted Sanity. */
export function datasetClient({url, projectId, dataset, token}: ImportConnection): SanityClient {
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
