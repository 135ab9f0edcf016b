import {randomUUID} from 'node:crypto'
import {existsSync, readdirSync, rmdirSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {type Access, openAccess, type User} from '../lake/access/openAccess.ts'
import {createLakeApp} from '../lake/http/createLakeApp.ts'
import {serveLake, type ServedLake} from '../lake/http/serveLake.ts'
import {openLake} from '../lake/openLake.ts'
import {makeDirectory} from '../lake/store/makeDirectory.ts'
import {newsroomPolicy} from '../workflow/index.ts'
import {writeConnection} from './connect/connectionFile.ts'
import {importExtension} from './importExtension.ts'
import {createSampleStore} from './sample/createSampleStore.ts'
import {withRestores} from './dataset/restorePolicy.ts'
import {root} from './root.ts'

export interface NewsroomOptions {
  dataDir: string
  /** 0 for any free port. */
  port: number
  /** A new store starts with nobody and nothing instead of the sample newsroom. */
  empty?: boolean
  /** Where other machines reach it; the first is the public one. */
  allowedOrigins?: readonly string[]
  /** After how many days the steps of drafts leave the history; without it, never. */
  keepHistoryDays?: number | undefined
  /** As of `openLake`, in megabytes. */
  memory?: number | undefined
  say?: (line: string) => void
}

export interface Newsroom {
  url: string
  /** The sample staff, as whom one can sign in by a click. */
  users: User[]
  /** Whether anybody can sign in yet. */
  hasPeople: boolean
  close: () => Promise<void>
}

const projectId = 'onrecord'
const dataset = 'production'
/**
 * Starts the whole newsroom in this process: the lake with the workflow's gate, the built Studio
 * and the built site. Writes `connection.json` for commands. Throws errors whose message is a
 * sentence for people: a taken port, a foreign or newer store, a full disk.
 */
export async function openNewsroom(options: NewsroomOptions): Promise<Newsroom> {
  const {dataDir, empty = false, allowedOrigins = [], say = () => undefined} = options
  const port = await freePort(options.port)
  const isNew = !existsSync(join(dataDir, 'lake.sqlite'))
  if (isNew) makeRoom(dataDir)
  if (isNew && !empty) {
    say('Loading the sample newsroom …')
    await createSampleStore({dataDir, baseUrl: `http://localhost:${port}`, projectId})
  }

  const lake = openLake({
    dataDir,
    policies: [withRestores(newsroomPolicy)],
    newId: randomUUID,
    keepHistoryDays: options.keepHistoryDays,
    memory: options.memory,
  })
  const access = openAccess(dataDir)
  const site = await openSite(`http://127.0.0.1:${port}`)
  const app = createLakeApp({
    lake,
    access,
    allowedOrigins,
    projectId,
    extensions: [importExtension({url: () => `http://127.0.0.1:${port}`, projectId, dataset})],
    studioDir: join(root, 'dist/studio'),
    siteAssetsDir: join(root, 'dist/site/client'),
    fallback: site,
  })
  const served = await serveLake(app, {port}).catch((error: unknown) => {
    lake.close()
    access.close()
    throw error
  })
  writeConnection(dataDir, {
    url: served.url,
    projectId,
    dataset,
    newToken: () => access.createToken({name: 'Import', roles: ['reporter']}).token,
    isValid: (token) => access.identify(token) !== undefined,
  })
  const users = allowedOrigins.length > 0 ? [] : access.users().filter(({demo}) => demo)
  return {
    url: served.url,
    users,
    hasPeople: users.length > 0 || access.people.anyPassword(),
    close: () => closeAll(served, lake, access),
  }
}

/** The port to use, known to be free before the long work begins. */
async function freePort(wanted: number): Promise<number> {
  const probe = await serveLake({fetch: () => new Response()}, {port: wanted})
  await probe.close()
  return probe.port
}

/** Leaves nothing at `dataDir`, having made sure that a folder can be there. */
function makeRoom(dataDir: string): void {
  makeDirectory(dataDir)
  const found = readdirSync(dataDir)
  if (found.length > 0) {
    throw new Error(
      `${dataDir} holds other files (${found.slice(0, 3).join(', ')}) and no newsroom. Name another folder with --data.`,
    )
  }
  rmdirSync(dataDir)
}

async function openSite(lakeUrl: string): Promise<(request: Request) => Promise<Response>> {
  const module = pathToFileURL(join(root, 'dist/site/server/index.js')).href
  const {createSite, settingsFromEnvironment} = await import(module)
  return createSite(settingsFromEnvironment({...process.env, ONRECORD_LAKE_URL: lakeUrl}))
}

async function closeAll(served: ServedLake, lake: {close(): void}, access: Access): Promise<void> {
  await served.close()
  lake.close()
  access.close()
}
