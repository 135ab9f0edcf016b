import {existsSync} from 'node:fs'
import {mkdir, rename, rm} from 'node:fs/promises'
import {dirname} from 'node:path'
import {openAccess} from '../../lake/access/openAccess.ts'
import {createLakeApp} from '../../lake/http/createLakeApp.ts'
import {openLake} from '../../lake/index.ts'
import {newsroomPolicy} from '../../workflow/index.ts'
import {loadSample, type SampleProgress} from './loadSample.ts'
import {createSettableClock} from './settableClock.ts'

export interface SampleStoreOptions {
  /** Where the store is wanted. Nothing may be there yet. */
  dataDir: string
  /** Where the lake will be reached. */
  baseUrl: string
  projectId?: string
  /** The day the sample is made for: today, where it is left out. */
  now?: Date
  onProgress?: (progress: SampleProgress) => void
}

/**
 * Makes a store with the sample newsroom, whole or not at all: it is loaded beside `dataDir` and
 * moved there when it is complete. What an interrupted load left behind is thrown away by the next.
 */
export async function createSampleStore(options: SampleStoreOptions): Promise<void> {
  const {dataDir, baseUrl, projectId, now, onProgress} = options
  if (existsSync(dataDir)) {
    throw new Error(`There is something at ${dataDir} already. Name another folder with --data.`)
  }
  const loading = `${dataDir}.loading`
  await rm(loading, {recursive: true, force: true})
  await mkdir(loading, {recursive: true})
  const clock = createSettableClock()
  const lake = openLake({dataDir: loading, policies: [newsroomPolicy], now: clock.now})
  const access = openAccess(loading)
  try {
    const app = createLakeApp({lake, access, ...(projectId ? {projectId} : {})})
    await loadSample({
      lake,
      clock,
      access,
      fetch: (request) => app.fetch(request),
      baseUrl,
      ...(now ? {now} : {}),
      ...(onProgress ? {onProgress} : {}),
    })
    app.presence.close()
  } finally {
    lake.close()
    access.close()
  }
  await mkdir(dirname(dataDir), {recursive: true})
  await rename(loading, dataDir)
}
