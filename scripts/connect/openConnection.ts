import {existsSync} from 'node:fs'
import {join} from 'node:path'
import type {SanityClient} from '@sanity/client'
import {openAccess} from '../../lake/access/openAccess.ts'
import {createLakeApp} from '../../lake/http/createLakeApp.ts'
import {serveLake} from '../../lake/http/serveLake.ts'
import {openLake} from '../../lake/index.ts'
import {newsroomPolicy} from '../../workflow/index.ts'
import {withMachineToken} from '../access/machineToken.ts'
import {withRestores} from '../dataset/restorePolicy.ts'
import {readConnection} from './connectionFile.ts'
import {datasetClient} from './datasetClient.ts'
import {connectionFor, type ConnectionFlags} from './importConnection.ts'

/**
 * Runs `work` with a client for what the flags name: the newsroom of the data folder, whether it runs
 * or not, any address, or a hosted dataset. In the newsroom of this machine it has the named roles,
 * elsewhere what its token has.
 */
export async function withClient<Result>(
  flags: ConnectionFlags,
  {name, roles}: {name: string; roles: readonly string[]},
  work: (client: SanityClient) => Promise<Result>,
): Promise<Result> {
  const {data, url, token} = flags
  const isStore = existsSync(join(data, 'lake.sqlite'))
  const isHosted = Boolean(flags.project ?? process.env.SANITY_STUDIO_PROJECT_ID)
  if (url || token || isHosted || !isStore) {
    return work(datasetClient(connectionFor(flags, process.env)))
  }
  const {dataset = 'production'} = flags
  return withServed(data, (address) =>
    withMachineToken(data, {name, roles}, (made) =>
      work(datasetClient({url: address, projectId: 'onrecord', dataset, token: made.token})),
    ),
  )
}

/** At the newsroom’s address where it runs; else at one of our own, for as long as it takes. */
async function withServed<Result>(
  dataDir: string,
  work: (url: string) => Promise<Result>,
): Promise<Result> {
  const url = readConnection(dataDir)?.url
  if (url && (await answers(url))) return work(url)
  const lake = openLake({dataDir, policies: [withRestores(newsroomPolicy)]})
  const access = openAccess(dataDir)
  const served = await serveLake(createLakeApp({lake, access, projectId: 'onrecord'}), {port: 0})
  try {
    return await work(served.url)
  } finally {
    await served.close()
    await lake.close()
    access.close()
  }
}

const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/v1/ping`).then(
    ({ok}) => ok,
    () => false,
  )
