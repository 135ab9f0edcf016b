import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createClient} from '@sanity/client'
import {openAccess, type User} from '../../lake/access/openAccess.ts'
import {createLakeApp, type LakeAppOptions} from '../../lake/http/createLakeApp.ts'
import {serveLake} from '../../lake/http/serveLake.ts'
import {openLake} from '../../lake/openLake.ts'

export const staff: User[] = [
  {id: 'mara', name: 'Mara Lindqvist', roles: ['reporter'], demo: true},
  {id: 'tomas', name: 'Tomas Weil', roles: ['editor', 'standards'], demo: true},
  {id: 'real', name: 'Real Person', email: 'real@example.org', roles: ['editor'], demo: false},
]

/** A lake with some staff, served from a directory of its own on a free port of loopback. */
export async function startEdgeLake(options: Partial<LakeAppOptions> = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), 'onrecord-edge-'))
  let time = Date.parse('2026-03-01T10:00:00Z')
  let ids = 0
  const now = () => new Date((time += 1000))
  const newId = () => `id${String((ids += 1)).padStart(20, '0')}`
  const lake = openLake({dataDir, policies: [], now, newId})
  const access = openAccess(dataDir, {now})
  for (const user of staff) access.putUser(user)
  const failures: unknown[] = []
  const log = (message: string, error: unknown) => failures.push([message, error])
  const app = createLakeApp({lake, access, newId, log, ...options})
  const {port, close} = await serveLake(app, {port: 0})
  const url = `http://127.0.0.1:${port}`

  const client = (token?: string, dataset = 'production') =>
    createClient({
      apiHost: url,
      useProjectHostname: false,
      projectId: 'onrecord',
      dataset,
      apiVersion: '2025-02-19',
      useCdn: false,
      ...(token !== undefined && {token}),
    })

  return {
    url,
    port,
    app,
    lake,
    access,
    failures,
    client,
    tokenOf: (userId: string) => access.createSession(userId).token,
    async close() {
      await close()
      lake.close()
      access.close()
      rmSync(dataDir, {recursive: true, force: true})
    },
  }
}

export type EdgeLake = Awaited<ReturnType<typeof startEdgeLake>>
