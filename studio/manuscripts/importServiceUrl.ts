import {connection} from '../connection/connection.ts'

/**
 * Where manuscripts are read (docs/http-import.md): the lake that serves this Studio. Nothing on hosted
 * Sanity, where `npm run import` writes with a token.
 */
export const importServiceUrl: string | undefined = connection.apiHost
