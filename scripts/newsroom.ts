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
import {writeConnection} from './connectionFile.ts'
import {createSampleStore} from './createSampleStore.ts'
import {withRestores} from './restorePolicy.ts'
import {root} from './root.ts'

export interface NewsroomOptions {
  dataDir: string
  /** 0 for any free port. */
  port: number
  /** A new store starts with an administrator instead of the sample newsroom. */
  empty?: boolean
  /** After how many days the steps of drafts leave the history; without it, never. */
  keepHistoryDays?: number | undefined
  say?: (line: string) => void
}

export interface Newsroom {
  url: string
  /** Whom one can sign in as by a click: the sample staff, or the administrator. */
  users: User[]
  close: () => Promise<void>
}

const projectId = 'onrecord'
const dataset = 'production'
const administrator: User = {
  id: 'administrator',
  name: 'Administrator',
  roles: ['administrator'],
  demo: true,
}

/**
 * Starts the whole newsroom in this process: the lake with the workflow's gate, the built Studio
 * and the built site. Writes `connection.json` for commands. Throws errors whose message is a
 * sentence for people: a taken port, a foreign or newer store, a full disk.
 */
export async function openNewsroom(options: NewsroomOptions): Promise<Newsroom> {
  const {dataDir, empty = false, say = () => undefined} = options
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
  })
  const access = openAccess(dataDir)
  if (access.users().length === 0) access.putUser(administrator)
  const site = await openSite(`http://127.0.0.1:${port}`)
  const app = createLakeApp({
    lake,
    access,
    projectId,
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
  return {
    url: served.url,
    users: access.users().filter(({demo}) => demo),
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
