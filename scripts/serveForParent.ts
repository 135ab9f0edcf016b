import {once} from 'node:events'
import {createLakeApp, openAccess, openLake, serveLake} from '../lake/index.ts'

/**
 * Serves a lake that is open to every request from a process that was forked, tells the parent its
 * port, and ends when the parent lets go.
 */
export async function serveForParent(dataDir: string): Promise<void> {
  const lake = openLake({dataDir})
  const app = createLakeApp({lake, access: openAccess(dataDir), open: true})
  const {port} = await serveLake(app, {port: 0})
  process.send?.(port)
  await once(process, 'disconnect')
  process.exit(0)
}
