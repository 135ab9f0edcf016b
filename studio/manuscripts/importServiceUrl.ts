import {connection} from '../connection/connection.ts'

/**
 * Where manuscripts are read (docs/http-import.md): the lake that serves this Studio, or what
 * `SANITY_STUDIO_IMPORT_URL` names; nothing on hosted Sanity without it.
 */
export const importServiceUrl: string | undefined = named() || connection.apiHost

function named(): string | undefined {
  try {
    return process.env.SANITY_STUDIO_IMPORT_URL
  } catch {
    return undefined
  }
}
