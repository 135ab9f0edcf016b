import {createClient, type ClientConfig, type SanityClient} from '@sanity/client'

/**
 * The Studio's clients for our lake call it at its own origin, not at `<project>.<host>`: no
 * preflight before each request, and any host name will do.
 */
export function createLakeClient(options: ClientConfig): SanityClient {
  return createClient({...options, useProjectHostname: false})
}
