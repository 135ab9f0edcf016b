import {chmodSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {z} from 'zod'

const connection = z.object({
  url: z.string(),
  projectId: z.string(),
  dataset: z.string(),
  token: z.string(),
})

/** How a command on this machine reaches the running newsroom, and with which token. */
export type Connection = z.infer<typeof connection>

const fileName = 'connection.json'

/** The connection that the newsroom of `dataDir` left, or nothing where there is none to read. */
export function readConnection(dataDir: string): Connection | undefined {
  try {
    return connection.parse(JSON.parse(readFileSync(join(dataDir, fileName), 'utf8')))
  } catch {
    return undefined
  }
}

/** Writes where the newsroom runs, readable by its owner alone; a token that still holds is kept. */
export function writeConnection(
  dataDir: string,
  {
    newToken,
    isValid,
    ...where
  }: Omit<Connection, 'token'> & {newToken: () => string; isValid: (token: string) => boolean},
): void {
  const kept = readConnection(dataDir)?.token
  const token = kept !== undefined && isValid(kept) ? kept : newToken()
  const path = join(dataDir, fileName)
  writeFileSync(path, `${JSON.stringify({...where, token}, null, 2)}\n`, {mode: 0o600})
  chmodSync(path, 0o600)
}
