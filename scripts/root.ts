import {dirname} from 'node:path'
import {fileURLToPath} from 'node:url'

/** The folder that holds package.json, whatever folder a command was run from. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))
