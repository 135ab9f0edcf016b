import {readConnection, type Connection} from './connectionFile.ts'

export interface ConnectionFlags {
  data: string
  url?: string
  project?: string
  dataset?: string
  token?: string
}

/** Where to write. Without a `url` it is Sanity's hosted Content Lake. */
export type ImportConnection = Omit<Connection, 'url'> & {url?: string}

const local = {projectId: 'onrecord', dataset: 'production'}

/**
 * Where the drafts go: to what the flags name; else to the hosted project of the environment; else
 * to the newsroom that runs on this machine. Throws a sentence with a next step where none is named.
 */
export function connectionFor(
  {data, url, project, dataset, token}: ConnectionFlags,
  environment: Record<string, string | undefined>,
): ImportConnection {
  const flags = {...(dataset && {dataset}), ...(token && {token})}
  if (url) return {url, ...local, ...(project && {projectId: project}), token: '', ...flags}
  const hosted = {
    projectId: project ?? environment.SANITY_STUDIO_PROJECT_ID,
    dataset: dataset ?? environment.SANITY_STUDIO_DATASET,
    token: token ?? environment.SANITY_API_TOKEN,
  }
  if (hosted.projectId) return wholeHosted(hosted)
  const found = readConnection(data)
  if (found) return {...found, ...flags}
  throw new Error(
    `There is no newsroom in ${data} to write to. Start one with \`npm start\`, or name one with --url and --token, or with --project, --dataset and --token.`,
  )
}

function wholeHosted({
  projectId = '',
  dataset,
  token,
}: Partial<ImportConnection>): ImportConnection {
  if (!dataset) {
    throw new Error(
      `Which dataset of project ${projectId}? Set SANITY_STUDIO_DATASET or add --dataset.`,
    )
  }
  if (!token) {
    throw new Error(
      `Writing to project ${projectId} needs a token. Make one with the role Editor at sanity.io/manage and set SANITY_API_TOKEN or add --token.`,
    )
  }
  return {projectId, dataset, token}
}
