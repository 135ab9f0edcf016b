/** Where the Studio's content lives. */
export interface Connection {
  projectId: string
  dataset: string
  /** Sanity's hosted Content Lake; otherwise the lake that comes with On Record. */
  isHosted: boolean
  /** People write drafts only, and a publisher publishes what they ask for. */
  hasPublisher?: true
  /** Origin of the lake; missing for the hosted one, which the client finds by itself. */
  apiHost?: string
  /** Where the site is, if it is not beside the Studio. */
  siteOrigin?: string
}

/** What a build or a shell may set. Empty values count as missing. */
export interface ConnectionSettings {
  projectId?: string
  dataset?: string
  /** A lake that does not serve the Studio itself: `http://127.0.0.1:3333`. */
  lakeOrigin?: string
  /** `https://courier.example`; by default the site that the lake serves. */
  siteOrigin?: string
  /** `true` where a publisher runs (docs/hosted-sanity.md). */
  publisher?: string
}

/** A lake of this kind holds one project, and answers to this id. */
const lakeProjectId = 'onrecord'
const defaultDataset = 'production'
const lakeOutsideBrowser = 'http://127.0.0.1:3333'

/**
 * With a project id the Studio talks to Sanity; without one to the lake that served its page, so
 * that one build serves any port.
 */
export function connect(settings: ConnectionSettings, pageOrigin: string | undefined): Connection {
  const dataset = settings.dataset || defaultDataset
  const site = {
    ...(settings.siteOrigin && {siteOrigin: settings.siteOrigin}),
    ...(settings.publisher === 'true' && {hasPublisher: true as const}),
  }
  if (settings.projectId && settings.projectId !== lakeProjectId) {
    return {projectId: settings.projectId, dataset, isHosted: true, ...site}
  }
  const apiHost = settings.lakeOrigin || pageOrigin || lakeOutsideBrowser
  return {projectId: lakeProjectId, dataset, isHosted: false, apiHost, ...site}
}

/** A build's base address as the path of a workspace: no slash at its end, but for the root. */
export const workspacePath = (baseUrl: string | undefined): string =>
  baseUrl?.replace(/(.)\/+$/, '$1') || '/'

/**
 * `SANITY_STUDIO_…` as Sanity's builds put them in: each whole expression is replaced by its value,
 * and where it is not set there may be no `process` at all.
 */
const studioSettings: ConnectionSettings = {
  projectId: read(() => process.env.SANITY_STUDIO_PROJECT_ID),
  dataset: read(() => process.env.SANITY_STUDIO_DATASET),
  lakeOrigin: read(() => process.env.SANITY_STUDIO_LAKE_ORIGIN),
  siteOrigin: read(() => process.env.SANITY_STUDIO_SITE_ORIGIN),
  publisher: read(() => process.env.SANITY_STUDIO_PUBLISHER),
}

export const connection = connect(
  studioSettings,
  typeof window === 'undefined' ? undefined : window.location?.origin,
)

function read(get: () => string | undefined): string | undefined {
  try {
    return get() || undefined
  } catch {
    return undefined
  }
}
