import type {Access} from '../../lake/access/openAccess.ts'
import type {Identity, Lake} from '../../lake/index.ts'
import {LakeError} from '../../lake/types.ts'
import {samplePlan, sampleUsers, type Documents, type Step} from '../../sample/index.ts'
import type {SettableClock} from './settableClock.ts'
import {uploadPictures} from './uploadPictures.ts'

export interface LoadSampleOptions {
  /** Empty, with the newsroom's policy, and on `clock`. */
  lake: Lake
  clock: SettableClock
  access: Access
  /** The lake's HTTP interface, for the pictures; called in this process. */
  fetch: (request: Request) => Response | Promise<Response>
  /** Where the lake will be reached; the addresses of pictures begin with it. */
  baseUrl: string
  dataset?: string
  /** The day the sample is made for. */
  now?: Date
  onProgress?: (progress: SampleProgress) => void
}

export interface SampleProgress {
  done: number
  total: number
  title: string
}

/**
 * Loads the sample newsroom by the front door: each step is a transaction in the name of the member
 * of the staff who would make it, at the time they would, and passes the policy or stops the load.
 * Throws where the lake refuses a step, with its reasons. Not atomic: see `createSampleStore`.
 */
export async function loadSample(options: LoadSampleOptions): Promise<void> {
  const {lake, clock, access, dataset = 'production', now = new Date()} = options
  const {onProgress = () => undefined} = options
  for (const {id, name, email, roles, demo} of sampleUsers) {
    access.putUser({id, name, email, roles, demo})
  }
  onProgress({done: 0, total: 0, title: 'Pictures'})
  const pictures = await uploadedPictures(options, dataset)
  const steps = samplePlan(now, pictures)
  for (const [index, step] of steps.entries()) {
    onProgress({done: index, total: steps.length, title: step.title})
    clock.set(new Date(step.at))
    await perform(step, lake, dataset)
  }
  clock.release()
}

async function uploadedPictures(
  {access, fetch, baseUrl}: LoadSampleOptions,
  dataset: string,
): Promise<Record<string, string>> {
  const {token} = access.createSession('mina-castellanos')
  const uploaded = await uploadPictures({fetch, baseUrl, dataset, token})
  access.signOut(token)
  for (const {id, name, email, roles, demo} of sampleUsers) {
    const portrait = uploaded.get(`portrait-${id.split('-')[0]}`)
    const imageUrl = portrait ? {imageUrl: `${portrait.url}?w=160`} : {}
    access.putUser({id, name, email, roles, demo, ...imageUrl})
  }
  return Object.fromEntries([...uploaded].map(([name, asset]) => [name, asset.id]))
}

async function perform(step: Step, lake: Lake, dataset: string): Promise<void> {
  const identity = identityOf(step.as)
  const target = step.confidential ? `${dataset}-private` : dataset
  try {
    await lake.commit(target, step.request(documentsIn(lake, target, identity)), identity)
  } catch (error) {
    throw new Error(`The sample stopped at “${step.title}”: ${reasonOf(error)}`, {cause: error})
  }
}

function documentsIn(lake: Lake, dataset: string, identity: Identity): Documents {
  const documents = lake.exportDocuments(dataset, identity)
  return new Map([...documents].map((document) => [document._id, document]))
}

function identityOf(userId: string): Identity {
  const user = sampleUsers.find(({id}) => id === userId)
  if (!user) throw new Error(`${userId} is nobody of the sample staff.`)
  return {id: user.id, name: user.name, roles: user.roles}
}

function reasonOf(error: unknown): string {
  if (error instanceof LakeError) return `${error.message} ${JSON.stringify(error.details)}`
  return error instanceof Error ? error.message : String(error)
}
