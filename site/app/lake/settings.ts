import {createContext, type RouterContextProvider} from 'react-router'

/** Where the site reads from and how it calls itself. */
export interface SiteSettings {
  projectId: string
  dataset: string
  /** Address of an On Record lake. Absent: Sanity's hosted Content Lake, through its CDN. */
  lakeUrl?: string
  /** Reads a private dataset. Secret: no page holds it. Absent: the dataset must be public. */
  token?: string
  /** What image addresses begin with. Empty: the site's own origin serves `/images/…`. */
  imageUrl: string
  /** Public origin of the site for absolute links. Absent: the origin of each request. */
  siteUrl?: string
  siteName: string
  timeZone: string
}

/** Set by whoever mounts the site; without it the environment decides at each request. */
export const settingsContext = createContext<SiteSettings | null>(null)

export function readSettings(context: Readonly<RouterContextProvider>): SiteSettings {
  return context.get(settingsContext) ?? settingsFromEnvironment(process.env)
}

/**
 * `ONRECORD_LAKE_URL` (an On Record lake) or `SANITY_STUDIO_PROJECT_ID` (hosted), with
 * `SANITY_STUDIO_DATASET`, `ONRECORD_SITE_TOKEN`, `ONRECORD_IMAGE_URL`, `ONRECORD_SITE_URL`, `ONRECORD_SITE_NAME` and
 * `ONRECORD_TIME_ZONE`. Throws where neither of the first two is set.
 */
export function settingsFromEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): SiteSettings {
  const lakeUrl = environment.ONRECORD_LAKE_URL || undefined
  const projectId = environment.SANITY_STUDIO_PROJECT_ID || (lakeUrl && 'onrecord')
  if (!projectId) {
    throw new Error(
      'The site does not know where to read from: set ONRECORD_LAKE_URL, or SANITY_STUDIO_PROJECT_ID and SANITY_STUDIO_DATASET.',
    )
  }
  return {
    projectId,
    dataset: environment.SANITY_STUDIO_DATASET || 'production',
    lakeUrl,
    token: environment.ONRECORD_SITE_TOKEN || undefined,
    imageUrl: environment.ONRECORD_IMAGE_URL || (lakeUrl ? '' : 'https://cdn.sanity.io'),
    siteUrl: environment.ONRECORD_SITE_URL || undefined,
    siteName: environment.ONRECORD_SITE_NAME || 'On Record',
    timeZone: environment.ONRECORD_TIME_ZONE || 'UTC',
  }
}
