import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createClient, type SanityClient} from '@sanity/client'
import {openNewsroom} from '../../../scripts/newsroom.ts'

export interface NewsroomUnderTest {
  url: string
  dataDir: string
  /** The real client, signed in as one of the sample staff; nobody's without a user. */
  clientFor(userId?: string): Promise<SanityClient>
  /** What was asked of the lake and not known. */
  unknownRequests(): Promise<unknown>
  close(): Promise<void>
}

/** The built newsroom with the sample, in a folder and on a port of its own. */
export async function openNewsroomUnderTest(): Promise<NewsroomUnderTest> {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-e2e-'))
  const dataDir = join(folder, 'newsroom')
  const newsroom = await openNewsroom({dataDir, port: 0})
  const {url} = newsroom

  return {
    url,
    dataDir,
    async clientFor(userId) {
      const token = userId === undefined ? undefined : await signIn(url, userId)
      return createClient({
        apiHost: url,
        useProjectHostname: false,
        projectId: 'onrecord',
        dataset: 'production',
        apiVersion: '2025-02-19',
        useCdn: false,
        ...(token === undefined ? {} : {token}),
      })
    },
    async unknownRequests() {
      const response = await fetch(`${url}/_unknown-requests`)
      return response.json()
    },
    async close() {
      await newsroom.close()
      rmSync(folder, {recursive: true, force: true})
    },
  }
}

async function signIn(url: string, userId: string): Promise<string> {
  const response = await fetch(`${url}/v2025-02-19/auth/demo`, {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify({userId}),
  })
  const {token} = (await response.json()) as {token: string}
  return token
}
